package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Hash codes that are different in each process, and what is ordered by them. */
class HashOrderTest {
  @Test
  void recordsOfEnums() {
    Bodies.members(
            """
            enum Size { S, L }
            record Key(Size size, String name) {}
            @CachedPrefix static String rules() {
              Map<Key, String> m = new HashMap<>(); // expect PER_PROCESS
              m.put(new Key(Size.S, "a"), "x");
              m.put(new Key(Size.L, "b"), "y");
              return m.values().toString();
            }
            """)
        .asExpected();
  }

  @Test
  void listsOfEnums() {
    Bodies.members(
            """
            enum Size { S, L }
            @CachedPrefix static String rules() {
              return new HashSet<>(List.of(List.of(Size.S), List.of(Size.L))).toString(); // expect PER_PROCESS
            }
            """)
        .asExpected();
  }

  @Test
  void arrays() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Set<int[]> s = new HashSet<>(); // expect PER_REQUEST
              s.add(new int[] {1}); s.add(new int[] {2});
              return s.stream().map(a -> "" + a[0]).collect(Collectors.joining());
            }
            """)
        .asExpected();
  }

  @Test
  void recordsOfText() {
    Bodies.members(
            """
            record Key(int a, String name) {}
            @CachedPrefix static String rules() {
              Map<Key, String> m = new HashMap<>();
              m.put(new Key(1, "a"), "x");
              m.put(new Key(2, "b"), "y");
              return m.values().toString();
            }
            """)
        .asExpected();
  }

  @Test
  void ownHashCodesOfEnums() {
    Bodies.members(
            """
            enum Size { S, L }
            static class Key { final Size s;
              Key(Size s) { this.s = s; }
              @Override public boolean equals(Object o) {
                return o instanceof Key k && k.s == s;
              }
              @Override public int hashCode() {
                return java.util.Objects.hash(s);
              }
            }
            @CachedPrefix static String rules() {
              Map<Key, String> m = new HashMap<>(); // expect PER_PROCESS
              m.put(new Key(Size.S), "x");
              m.put(new Key(Size.L), "y");
              return m.values().toString();
            }
            """)
        .asExpected();
  }

  @Test
  void ownHashCodesOfNumbers() {
    Bodies.members(
            """
            enum Size { S, L }
            static class Key { final Size s;
              Key(Size s) { this.s = s; }
              @Override public boolean equals(Object o) {
                return o instanceof Key k && k.s == s;
              }
              @Override public int hashCode() {
                return s.ordinal();
              }
            }
            @CachedPrefix static String rules() {
              Map<Key, String> m = new HashMap<>();
              m.put(new Key(Size.S), "x");
              m.put(new Key(Size.L), "y");
              return m.values().toString();
            }
            """)
        .asExpected();
  }

  @Test
  void anonymousObjects() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Set<Supplier<String>> s = new HashSet<>(); // expect PER_REQUEST
              s.add(new Supplier<>() { public String get() { return "a"; } });
              s.add(new Supplier<>() { public String get() { return "b"; } });
              return s.stream().map(Supplier::get).collect(Collectors.joining());
            }
            """)
        .asExpected();
  }

  @Test
  void optionalsOfEnums() {
    Bodies.members(
            """
            enum Size { S, L }
            @CachedPrefix static String rules() {
              return new HashSet<>(List.of(Optional.of(Size.S), Optional.of(Size.L))).toString() // expect PER_PROCESS
              + new HashSet<>(List.of(Optional.of("a"), Optional.of("b")));
            }
            """)
        .asExpected();
  }

  @Test
  void hashCodesThatArePrinted() {
    Bodies.members(
            """
            enum Size { S, L }
            record Key(Size size, String name) {}
            @CachedPrefix static String rules() {
              return "" + new Key(Size.S, "a").hashCode(); // expect PER_PROCESS
            }
            """)
        .asExpected();
  }

  @Test
  void hashCodesOfTextThatArePrinted() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              return "" + List.of("a", 2).hashCode() + java.util.Objects.hash(1, "b") + new ArrayList<>(List.of(1)).hashCode();
            }
            """)
        .asExpected();
  }

  @Test
  void hashCodesMadeByHelpers() {
    Bodies.members(
            """
            enum Size { S, L }
            @CachedPrefix static String rules() {
              return "" + java.util.Objects.hash(Size.S); // expect PER_PROCESS
            }
            """)
        .asExpected();
  }

  @Test
  void enumsOfTheJdk() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              return new HashMap<>(Map.of(DayOfWeek.MONDAY, 1, DayOfWeek.FRIDAY, 2)).toString(); // expect PER_PROCESS
            }
            """)
        .asExpected();
  }

  @Test
  void groupsByEnum() {
    Bodies.members(
            """
            enum K { A, B }
            record I(K k, String n) {}
            @CachedPrefix static String rules() {
              List<I> l = List.of(new I(K.A, "x"), new I(K.B, "y"));
              Map<K, List<I>> g = l.stream().collect(Collectors.groupingBy(I::k)); // expect PER_PROCESS
              return g.keySet().toString(); }
            """)
        .asExpected();
  }

  @Test
  void groupsInAnEnumMap() {
    Bodies.members(
            """
            enum K { A, B }
            record I(K k, String n) {}
            @CachedPrefix static String rules() {
              List<I> l = List.of(new I(K.A, "x"), new I(K.B, "y"));
              Map<K, List<I>> g = l.stream().collect(Collectors.groupingBy(I::k, () -> new EnumMap<>(K.class), Collectors.toList()));
              return g.keySet().toString() + l.stream().map(I::k).distinct().toList();
            }
            """)
        .asExpected();
  }

  @Test
  void setsThatAreOnlyAsked() {
    Bodies.members(
            """
            enum K { A, B, C }
            private static final Set<K> SOME = new HashSet<>(List.of(K.A, K.B));
            @CachedPrefix static String rules() {
              StringBuilder b = new StringBuilder();
              for (K k : K.values()) if (SOME.contains(k)) b.append(k);
              return b + "" + SOME.size();
            }
            """)
        .asExpected();
  }

  @Test
  void lookUpsByRecords() {
    Bodies.members(
            """
            enum K { A, B } record P(K k, int n) {}
            @CachedPrefix static String rules() {
              Map<P, String> m = new LinkedHashMap<>();
              m.put(new P(K.A, 1), "x");
              m.put(new P(K.B, 2), "y");
              return m.toString() + m.get(new P(K.A, 1)) + m.containsKey(new P(K.B, 9));
            }
            """)
        .asExpected();
  }
}
