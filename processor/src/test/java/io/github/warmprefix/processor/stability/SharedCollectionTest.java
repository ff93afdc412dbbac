package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Static collections that are changed by way of others. */
class SharedCollectionTest {
  @Test
  void helpersThatAddToTheirParameter() {
    Bodies.members(
            """
            static final List<String> LIST = new ArrayList<>();
            static void helper(List<String> l) { l.add("x"); }
            @CachedPrefix static String rules() {
              helper(LIST);
              return LIST.toString(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void helpersOfHelpers() {
    Bodies.members(
            """
            static final Map<String, Integer> M = new TreeMap<>();
            static void one(String k, Map<String, Integer> m) { two(m, k); }
            static void two(Map<String, Integer> m, String k) { m.merge(k, 1, Integer::sum); }
            @CachedPrefix static String rules() {
              one("a", M);
              return "" + M; // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void helpersThatOnlyInitialisersCall() {
    Bodies.members(
            """
            static final List<String> LIST = new ArrayList<>();
            static { fill(LIST); }
            static void fill(List<String> l) { l.add("x"); }
            @CachedPrefix static String rules() { return LIST.toString(); }
            """)
        .asExpected();
  }

  @Test
  void helpersThatOnlyRead() {
    Bodies.members(
            """
            static final List<String> LIST = new ArrayList<>(List.of("a"));
            static String helper(List<String> l) {
              List<String> c = new ArrayList<>(l);
              c.add("x");
              return String.join(",", c);
            }
            @CachedPrefix static String rules() { return helper(LIST) + LIST; }
            """)
        .asExpected();
  }

  @Test
  void localsThatHoldAStaticCollection() {
    Bodies.members(
            """
            static final List<String> LIST = new ArrayList<>();
            @CachedPrefix static String rules() {
              List<String> l = LIST;
              l.add("x");
              return LIST.toString(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void buildersOfTextInAStaticField() {
    Bodies.members(
            """
            static final StringBuilder OUT = new StringBuilder();
            static void add(StringBuilder b) { b.append("x"); }
            @CachedPrefix static String rules() {
              add(OUT);
              return OUT.toString(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void methodReferencesThatAdd() {
    Bodies.members(
            """
            static final List<String> LIST = new ArrayList<>();
            @CachedPrefix static String rules() {
              Stream.of("a").forEach(LIST::add);
              return LIST.toString(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void accessorsThatHandOutTheCollection() {
    Bodies.members(
            """
            static final List<String> LIST = new ArrayList<>();
            static List<String> list() { return LIST; }
            @CachedPrefix static String rules() {
              list().add("x");
              return LIST.toString(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void countersInsideOfMaps() {
    Bodies.members(
            """
            static final ConcurrentHashMap<String, LongAdder> HITS = new ConcurrentHashMap<>();
            @CachedPrefix static String rules() {
              HITS.computeIfAbsent("r", k -> new LongAdder()).increment();
              return "hits " + HITS.get("r").sum(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void registriesThatAreFilledWhileLoading() {
    Bodies.members(
            """
            static class Reg { static final Map<String, String> M = new LinkedHashMap<>();
              static { add("a", "1");
                add("b", "2");
              }
              static void add(String k, String v) {
                M.put(k, v);
              }
            }
            @CachedPrefix static String rules() { return Reg.M.toString(); }
            """)
        .asExpected();
  }

  @Test
  void registriesThatAnybodyMayExtend() {
    Bodies.members(
            """
            static class Reg { static final Map<String, String> M = new LinkedHashMap<>();
              static { M.put("a", "1"); }
              public static void add(String k, String v) {
                M.put(k, v);
              }
            }
            @CachedPrefix static String rules() {
              return Reg.M.toString(); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void copiesThatAreSorted() {
    Bodies.members(
            """
            static final List<String> L = new ArrayList<>(List.of("b", "a"));
            @CachedPrefix static String rules() {
              List<String> c = new ArrayList<>(L);
              Collections.sort(c);
              return c.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void viewsChangeAsWhatTheyShowDoes() {
    Bodies.members(
            """
            static final List<String> NOTES = new ArrayList<>();
            static final Map<String, String> TONES = new TreeMap<>();
            static void note(String note) {
              NOTES.add(note);
              TONES.put(note, "calm");
            }
            static final List<String> ALL = Collections.unmodifiableList(NOTES);
            static final List<String> SAME = NOTES;
            static final Collection<String> VALUES = TONES.values();
            @CachedPrefix static String a() {
              return "" + ALL; // expect PER_REQUEST
            }
            @CachedPrefix static String b() {
              return String.join(",", SAME); // expect PER_REQUEST
            }
            @CachedPrefix static String c() {
              return "" + VALUES; // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void copiesAndElementsOfWhatChangesStayAsTheyWere() {
    Bodies.members(
            """
            record Tone(String name) {}
            static final List<Tone> TONES = new ArrayList<>(List.of(new Tone("calm")));
            static void add(Tone tone) { TONES.add(tone); }
            static final List<Tone> COPY = List.copyOf(TONES); // expect PER_PROCESS
            static final Tone FIRST = TONES.get(0); // expect PER_PROCESS
            @CachedPrefix static String a() { return "" + COPY; }
            @CachedPrefix static String b() { return FIRST.name(); }
            """)
        .asExpected();
  }

  @Test
  void viewsOfWhatNobodyChanges() {
    Bodies.members(
            """
            static final List<String> NOTES = new ArrayList<>(List.of("a"));
            static final List<String> ALL = Collections.unmodifiableList(NOTES);
            @CachedPrefix static String a() { return "" + ALL; }
            """)
        .asExpected();
  }
}
