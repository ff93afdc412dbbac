package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Collections and builders that are filled late and then kept. */
class LateContentTest {
  @Test
  void buildersThatAreFilledOnce() {
    Bodies.members(
            """
            static final StringBuilder OUT = new StringBuilder();
            @CachedPrefix static String rules() {
              if (OUT.length() == 0) { OUT.append("a").append("b"); }
              return OUT.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void listsThatAreFilledOnce() {
    Bodies.members(
            """
            static final List<String> LIST = new ArrayList<>();
            @CachedPrefix static String rules() {
              if (LIST.isEmpty()) { LIST.add("a"); LIST.add("b"); }
              return String.join(",", LIST);
            }
            """)
        .asExpected();
  }

  @Test
  void mapsThatAFlagGuards() {
    Bodies.members(
            """
            static final Map<String, String> M = new LinkedHashMap<>(); static boolean done;
            static void init() { if (done) return; M.put("a", "b"); done = true; }
            @CachedPrefix static String rules() { init(); return M.toString(); }
            """)
        .asExpected();
  }

  @Test
  void clocksInListsThatAreFilledOnce() {
    Bodies.members(
            """
            static final List<String> LIST = new ArrayList<>();
            @CachedPrefix static String rules() {
              if (LIST.isEmpty()) { LIST.add("" + System.nanoTime()); // expect PER_PROCESS
              }
              return String.join(",", LIST);
            }
            """)
        .asExpected();
  }

  @Test
  void listsThatAnotherMethodFillsOnce() {
    Bodies.members(
            """
            static final List<String> LIST = new ArrayList<>();
            static List<String> list() { synchronized (LIST) {
                if (LIST.size() == 0) { load(); }
              }
              return LIST;
            }
            private static void load() { LIST.add("a"); LIST.add("b"); }
            @CachedPrefix static String rules() { return String.join(",", list()); }
            """)
        .asExpected();
  }

  @Test
  void mapsThatAreAskedForTheKey() {
    Bodies.members(
            """
            static final Map<String, String> M = new HashMap<>();
            @CachedPrefix static String rules() {
              if (!M.containsKey("k")) { M.put("k", "v"); }
              return M.get("k");
            }
            """)
        .asExpected();
  }

  @Test
  void mapsThatAreAskedForTheValue() {
    Bodies.members(
            """
            static final Map<String, String> M = new HashMap<>();
            @CachedPrefix static String rules(@CacheKey String who) {
              String s = M.get(who);
              if (s == null) { s = "for " + who;
                M.put(who, s);
              }
              return s;
            }
            """)
        .asExpected();
  }

  @Test
  void clocksInMapsThatAreAskedForTheValue() {
    Bodies.members(
            """
            static final Map<String, String> M = new HashMap<>();
            @CachedPrefix static String rules(@CacheKey String who) {
              String s = M.get(who);
              if (s == null) {
                s = "for " + who + System.nanoTime(); // expect PER_PROCESS
                M.put(who, s); } return s; }
            """)
        .asExpected();
  }

  @Test
  void optionalsThatAreFilledOnce() {
    Bodies.members(
            """
            static Optional<String> memo = Optional.empty();
            @CachedPrefix static String rules() {
              if (memo.isEmpty()) { memo = Optional.of("built"); }
              return memo.get();
            }
            """)
        .asExpected();
  }

  @Test
  void elementsOfArraysThatAreFilledOnce() {
    Bodies.members(
            """
            static final String[] CACHE = new String[3];
            static String at(int i) { if (CACHE[i] == null) CACHE[i] = "t" + i;
              return CACHE[i];
            }
            @CachedPrefix static String rules() { return at(1) + at(2); }
            """)
        .asExpected();
  }
}
