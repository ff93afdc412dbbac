package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Uses of unordered collections in which no order shows. */
class OrderFreeTest {
  @Test
  void sumsAndExtremes() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Set<Integer> s = Set.of(1, 2, 3);
              Map<String, Integer> m = Map.of("a", 1, "b", 2);
              int best = 0;
              for (int v : m.values()) best = Math.max(best, v);
              int least = 9;
              for (int v : m.values()) { if (v < least) least = v; }
              boolean any = false;
              for (String k : m.keySet()) { if (k.equals("a")) { any = true; break; } }
              return "" + Collections.max(s) + Collections.min(m.values()) + best + least + any
              + Collections.frequency(s, 1) + Collections.disjoint(s, Set.of(7, 8))
              + s.stream().reduce(0, Math::max) + s.stream().reduce(0, Integer::sum)
              + s.stream().reduce(Integer::max).get() + s.hashCode() + s.equals(Set.of(3, 2, 1))
              + s.size() + s.contains(1) + s.containsAll(List.of(1)) + s.isEmpty()
              + m.values().stream().max(Comparator.naturalOrder()).get()
              + m.keySet().stream().min(Comparator.comparing(x -> x)).get();
            }
            """)
        .asExpected();
  }

  @Test
  void countsAndLookUps() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Set<String> s = Set.of("a", "b");
              Map<String, Integer> m = Map.of("a", 1, "b", 2);
              return "" + s.stream().count() + s.stream().filter(x -> x.equals("a")).count()
              + s.stream().anyMatch("a"::equals) + s.stream().allMatch(x -> x.length() == 1)
              + s.stream().noneMatch(String::isEmpty) + s.stream().mapToInt(String::length).sum()
              + s.stream().mapToInt(String::length).max().getAsInt()
              + s.stream().collect(Collectors.toSet()).contains("a") + new TreeSet<>(s)
              + m.containsKey("a") + m.getOrDefault("z", 3) + m.get("a") + m.containsValue(2)
              + m.values().stream().mapToInt(i -> i).sum() + new TreeMap<>(m).descendingMap()
              + s.stream().collect(Collectors.summingInt(String::length))
              + m.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> e.getKey()).toList();
            }
            """)
        .asExpected();
  }

  @Test
  void stopWords() {
    Bodies.members(
            """
            private static final Set<String> STOP = Set.of("a", "the", "of");
            private static final Map<String, String> NAMES = Map.of("de", "Deutsch", "fr", "Francais");
            @CachedPrefix static String rules() {
              List<String> words = new ArrayList<>(List.of("the", "house"));
              words.removeIf(STOP::contains);
              words.removeAll(STOP);
              String kept = Stream.of("the", "cat").filter(w -> !STOP.contains(w)).collect(Collectors.joining(" "));
              List<String> r = new ArrayList<>(List.of("a", "x")); r.retainAll(STOP);
              return words + kept + r + List.of("de", "fr").stream().map(NAMES::get).toList() + List.of("de").stream().filter(NAMES::containsKey).toList() + List.of("de").stream().map(k -> NAMES.getOrDefault(k, k)).collect(Collectors.joining());
            }
            """)
        .asExpected();
  }

  @Test
  void copiesThatAreSorted() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, Integer> m = new TreeMap<>();
              for (Map.Entry<String, Integer> e : Map.of("a", 1, "b", 2).entrySet()) m.put(e.getKey(), e.getValue());
              List<String> l = new ArrayList<>(Set.of("a", "b")); l.sort(null);
              List<String> l2 = new ArrayList<>();
              for (String s : Set.of("a", "b")) l2.add(s);
              l2.sort(Comparator.naturalOrder());
              String[] arr = Set.of("a", "b").toArray(new String[0]); Arrays.sort(arr);
              String[] arr2 = Set.of("a", "b").toArray(String[]::new); Arrays.sort(arr2);
              PriorityQueue<String> pq = new PriorityQueue<>(Set.of("a", "b"));
              EnumMap<TimeUnit, Integer> em = new EnumMap<>(Map.of(TimeUnit.DAYS, 1, TimeUnit.HOURS, 2));
              return m + "" + l + l2 + String.join(",", arr) + Arrays.toString(arr2) + pq.poll() + em + List.copyOf(new TreeSet<>(Set.of(1, 2))) + Set.of("a", "b").stream().collect(Collectors.toCollection(TreeSet::new)) + Set.of("a", "b").stream().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()));
            }
            """)
        .asExpected();
  }

  @Test
  void theLastElementIsInOrder() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Set<String> s = Set.of("a", "b"); // expect PER_PROCESS
              String last = ""; for (String x : s) last = x;
              return last;
            }
            """)
        .asExpected();
  }

  @Test
  void whatComesFirstIsInOrder() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              return "" +  Collections.max(Set.of("aa", "bb"), Comparator.comparing(String::length)).length()
              + Set.of("aa", "bb").iterator().next() // expect PER_PROCESS
              + Set.of("aa", "bb").stream().limit(1).toList() // expect PER_PROCESS
              + Set.of("aa", "bb").stream().skip(1).collect(Collectors.joining()) // expect PER_PROCESS
              + Set.of("aa", "bb").stream().reduce((x, y) -> x).get() // expect PER_PROCESS
              + new ArrayList<>(Set.of("aa", "bb")).indexOf("aa") // expect PER_PROCESS
              + new ArrayList<>(Set.of("aa", "bb")).hashCode(); // expect PER_PROCESS
            }
            """)
        .asExpected();
  }

  @Test
  void productsAndXor() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              int h = 0;
              for (String s : Set.of("a", "b")) {
                h ^= s.hashCode();
              }
              int n = 1;
              for (int v : Set.of(2, 3)) n *= v;
              long c = 0;
              for (int v : Set.of(2, 3)) { c = c + v; }
              return "" + h + n + c;
            }
            """)
        .asExpected();
  }

  @Test
  void concatenationIsInOrder() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              String all = "the text";
              for (String w : Set.of("the", "a")) { // expect PER_PROCESS
                all = all + w;
              } return all; }
            """)
        .asExpected();
  }

  @Test
  void greatestEntries() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, Integer> m = Map.of("a", 1, "b", 2);
              String best = "";
              int top = -1;
              for (Map.Entry<String, Integer> e : m.entrySet()) {
                if (e.getValue() > top) { top = e.getValue();
                  best = e.getKey();
                }
              }
              return best + top + m.entrySet().stream().max(Map.Entry.comparingByValue()).get().getKey() + Collections.max(m.entrySet(), Map.Entry.comparingByValue()).getKey();
            }
            """)
        .asExpected();
  }

  @Test
  void templatesFilledOneByOne() {
    Bodies.members(
            """
            static String fill(String t, Map<String, String> v) {
              String r = t;
              for (Map.Entry<String, String> e : v.entrySet()) r = r.replace("{{" + e.getKey() + "}}", e.getValue());
              return r;
            }
            @CachedPrefix static String rules() {
              return fill("{{who}} {{when}}", Map.of("who", "you", "when", "now"));
            }
            """)
        .asExpected();
  }

  @Test
  void setOperations() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Set<String> a = new HashSet<>(Set.of("a", "b"));
              a.removeAll(Set.of("b"));
              a.addAll(Set.of("q", "r"));
              a.retainAll(Set.of("q", "a"));
              List<String> l = new ArrayList<>(a);
              Collections.sort(l);
              return l + "" + a.size();
            }
            """)
        .asExpected();
  }

  @Test
  void listsFlattenedAndSorted() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, List<String>> m = Map.of("a", List.of("x"), "b", List.of("y"));
              List<String> all = new ArrayList<>();
              m.values().forEach(all::addAll);
              all.sort(null);
              return String.join(",", all) + m.values().stream().flatMap(List::stream).sorted().toList() + m.values().stream().mapToInt(List::size).sum();
            }
            """)
        .asExpected();
  }

  @Test
  void listsFlattened() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, List<String>> m = Map.of("a", List.of("x"), "b", List.of("y")); // expect PER_PROCESS
              List<String> all = new ArrayList<>();
              m.values().forEach(all::addAll);
              return String.join(",", all);
            }
            """)
        .asExpected();
  }

  @Test
  void firstMatches() {
    Bodies.members(
            """
            @CachedPrefix static String rules() { for (String s : Set.of("ab", "cd", "ax")) { // expect PER_PROCESS
                if (s.startsWith("a")) return s; } return "none"; }
            """)
        .asExpected();
  }
}
