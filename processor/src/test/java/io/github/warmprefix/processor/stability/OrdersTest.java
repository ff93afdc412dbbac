package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Collections whose elements come out in an order of their own. */
class OrdersTest {
  @Test
  void whatAComparatorDependsOn() {
    Bodies.body(
            """
            List<String> tossed = new ArrayList<>(List.of("a", "b", "c"));
            tossed.sort((x, y) -> ThreadLocalRandom.current().nextInt(3) - 1); // expect PER_REQUEST
            List<String> drawn = Stream.of("a", "b").sorted(Comparator.comparing(x -> UUID.randomUUID())).toList(); // expect PER_REQUEST
            List<String> collated = new ArrayList<>(List.of("a", "b", "c"));
            Collections.sort(collated, Collator.getInstance()); // expect PER_PROCESS
            return "" + tossed + drawn + collated;
            """)
        .asExpected();
  }

  @Test
  void aComparatorThatLooksUpRanks() {
    Bodies.body(
            """
            Map<String, Integer> ranks = Map.of("a", 3, "b", 1, "c", 2);
            List<String> all = new ArrayList<>(Set.of("a", "b", "c"));
            all.sort(Comparator.comparing(ranks::get));
            return "" + all + Stream.of("b", "a").sorted((x, y) -> ranks.get(x) - ranks.get(y)).toList();
            """)
        .asExpected();
  }

  @Test
  void turnsAndSwaps() {
    Bodies.body(
            """
            List<String> fixed = new ArrayList<>(List.of("a", "b", "c"));
            Collections.rotate(fixed, 1);
            Collections.swap(fixed, 0, 2);
            List<String> turned = new ArrayList<>(fixed);
            Collections.rotate(turned, LocalTime.now().getHour()); // expect PER_REQUEST
            List<String> swapped = new ArrayList<>(fixed);
            Collections.swap(swapped, new Random().nextInt(3), 1); // expect PER_REQUEST
            return "" + fixed + turned + swapped;
            """)
        .asExpected();
  }

  private static final String TYPES =
      """
      enum Size { SMALL, LARGE }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Set.of(1, 2)",
        "String.join(\",\", Set.of(\"a\", \"b\"))",
        "Set.copyOf(List.of(\"a\", \"b\")).stream().map(s -> s + s).toList()",
        "Map.of(\"a\", 1, \"b\", 2)",
        "Map.of(\"a\", 1, \"b\", 2).keySet()",
        "new ArrayList<>(Map.of(\"a\", 1, \"b\", 2).values())",
        "Map.ofEntries(Map.entry(\"a\", 1), Map.entry(\"b\", 2)).entrySet().iterator().next()",
        "new LinkedHashMap<>(Map.of(\"a\", 1, \"b\", 2))",
        "Stream.of(\"a\", \"b\").collect(Collectors.toUnmodifiableSet())",
        "Stream.of(\"a\", \"b\").collect(Collectors.toUnmodifiableMap(s -> s, String::length))",
        "Map.copyOf(new TreeMap<>(Map.of(\"a\", 1, \"b\", 2)))",
        "new ArrayDeque<>(Set.of(\"a\", \"b\"))",
        "Set.of(\"a\", \"b\").toArray()[0]",
        "Set.of(\"a\", \"b\").stream().findFirst().get()",
        "new HashSet<>(List.of(Size.SMALL, Size.LARGE))",
        "new HashMap<Class<?>, String>(Map.of(String.class, \"a\", Integer.class, \"b\"))",
        "Stream.of(Size.values()).collect(Collectors.toSet())",
        "Stream.of(Size.values()).collect(Collectors.groupingBy(s -> s))",
        "Collections.unmodifiableSet(Set.of(\"a\", \"b\"))",
        "JsonValue.from(Map.of(\"a\", 1, \"b\", 2))",
        "Set.of(\"a\", \"b\").stream().reduce(\"\", String::concat)",
        "new StringJoiner(\",\").add(Set.of(\"a\", \"b\").toString())",
      })
  void differsBetweenJvms(String expression) {
    Bodies.members(
            "@CachedPrefix static String rules() {\nreturn \"\" + ("
                + expression
                + "); // expect PER_PROCESS\n}\n"
                + TYPES)
        .asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List.of(1, 2)",
        "Set.of(\"only\")",
        "Map.of(\"only\", 1)",
        "Set.of()",
        "new TreeSet<>(Set.of(\"a\", \"b\"))",
        "new TreeMap<>(Map.of(\"a\", 1, \"b\", 2))",
        "Set.of(\"a\", \"b\").stream().sorted().toList()",
        "Set.of(\"a\", \"b\").stream().sorted(Comparator.comparing(String::length)).toList()",
        "Set.of(\"a\", \"b\").size()",
        "Set.of(\"a\", \"b\").contains(\"a\")",
        "Map.of(\"a\", 1, \"b\", 2).get(\"a\")",
        "Map.of(\"a\", 1, \"b\", 2).getOrDefault(\"z\", 0)",
        "Set.of(1, 2).stream().mapToInt(i -> i).sum()",
        "Set.of(1, 2).stream().max(Comparator.naturalOrder()).get()",
        "Set.of(1, 2).stream().anyMatch(i -> i > 1)",
        "new HashSet<>(List.of(\"a\", \"b\"))",
        "new HashMap<>(Map.of(\"a\", 1, \"b\", 2))",
        "Stream.of(\"a\", \"b\").collect(Collectors.toSet())",
        "Stream.of(\"a\", \"bb\").collect(Collectors.groupingBy(String::length))",
        "EnumSet.allOf(Size.class)",
        "EnumSet.of(Size.SMALL, Size.LARGE)",
        "new EnumMap<>(Map.of(Size.SMALL, 1, Size.LARGE, 2))",
        "new LinkedHashSet<>(List.of(\"a\", \"b\"))",
        "List.of(\"a\", \"b\").parallelStream().map(s -> s + s).collect(Collectors.joining())",
        "Arrays.asList(Size.values())",
        "Set.of(\"a\", \"b\").stream().collect(Collectors.toCollection(TreeSet::new))",
        "Set.of(\"a\", \"b\").equals(Set.of(\"b\", \"a\"))",
      })
  void isTheSameEverywhere(String expression) {
    Bodies.members(
            "@CachedPrefix static String rules() {\nreturn \"\" + ("
                + expression
                + ");\n}\n"
                + TYPES)
        .asExpected();
  }

  @Test
  void loopsOverSetsShowUnlessTheResultIsSorted() {
    Bodies.body(
            """
            StringBuilder out = new StringBuilder();
            for (String name : Set.of("a", "b")) { // expect PER_PROCESS
              out.append(name);
            }
            List<String> names = new ArrayList<>();
            int letters = 0;
            for (String name : Set.of("aa", "b")) {
              if (!name.isBlank()) {
                names.add(name.trim());
              }
              letters += name.length();
            }
            Collections.sort(names);
            Map<String, Integer> sizes = new TreeMap<>();
            Map.of("x", 1, "y", 2).forEach((k, v) -> sizes.merge(k, v, Integer::sum));
            return out.toString() + names + letters + sizes;
            """)
        .asExpected();
  }

  @Test
  void mapsThatAreIteratedThroughEntriesAndIterators() {
    Bodies.members(
            """
            private static final Map<String, Integer> FEES = Map.of("a", 1, "b", 2); // expect PER_PROCESS
            private static final Map<String, Integer> SAME = new LinkedHashMap<>();
            static {
              SAME.put("a", 1);
              SAME.put("b", 2);
            }
            @CachedPrefix static String rules() {
              String all = "";
              Iterator<Map.Entry<String, Integer>> entries = FEES.entrySet().iterator();
              while (entries.hasNext()) {
                Map.Entry<String, Integer> entry = entries.next();
                all += entry.getKey() + "=" + entry.getValue();
              }
              for (Map.Entry<String, Integer> entry : SAME.entrySet()) {
                all += entry.getKey() + entry.getValue();
              }
              return all;
            }
            """)
        .asExpected();
  }

  @Test
  void objectsMadePerCallHashDifferentlyInEachRequest() {
    Bodies.members(
            """
            static class Part {
              final String text;
              Part(String text) { this.text = text; }
            }
            @CachedPrefix static String rules() {
              Set<Part> parts = new HashSet<>(); // expect PER_REQUEST
              parts.add(new Part("a"));
              parts.add(new Part("b"));
              return parts.stream().map(part -> part.text).collect(Collectors.joining());
            }
            """)
        .asExpected();
  }

  @Test
  void parallelForEachRacesForTheBuilder() {
    Bodies.body(
            """
            StringBuffer out = new StringBuffer();
            List.of("a", "b").parallelStream().forEach(out::append); // expect PER_REQUEST
            List.of("a", "b").parallelStream().forEachOrdered(out::append);
            return out.toString();
            """)
        .asExpected();
  }

  @Test
  void toolsAreReadInTheOrderOfTheirSchema() {
    Bodies.members(
            """
            @CachedPrefix static List<Tool> tools() {
              Map<String, Object> fields = new LinkedHashMap<>();
              fields.put("row", Map.of("type", "integer"));
              fields.put("seat", Map.of("type", "string", "pattern", "[A-F]")); // expect PER_PROCESS
              Tool.InputSchema.Properties.Builder properties = Tool.InputSchema.Properties.builder();
              fields.forEach((name, schema) -> properties.putAdditionalProperty(name, JsonValue.from(schema)));
              Tool.Builder tool = Tool.builder();
              tool.name("seat");
              tool.inputSchema(Tool.InputSchema.builder().properties(properties.build()).build());
              return List.of(tool.build());
            }
            """)
        .asExpected();
  }
}
