package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Values that are gone before they could show. */
class OverwrittenTest {
  @Test
  void entriesThatAreRemoved() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, String> m = new LinkedHashMap<>();
              m.put("t", "" + System.nanoTime()); m.put("a", "b");
              m.remove("t");
              return m.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void entriesThatAreOverwritten() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, String> m = new HashMap<>();
              m.put("t", "" + System.nanoTime());
              m.put("t", "x");
              return m.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void elementsThatAreRemovedOrReplaced() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              List<String> l = new ArrayList<>();
              l.add("" + System.nanoTime());
              l.add("b");
              l.set(0, "a");
              List<String> k = new ArrayList<>(); k.add("" + System.nanoTime()); k.add("b"); k.remove(0);
              String[] a = {"" + System.nanoTime(), "b"}; a[0] = "x";
              Deque<String> d = new ArrayDeque<>();
              d.push("" + System.nanoTime());
              d.push("b");
              d.removeLast();
              return l.toString() + k + String.join(",", a) + d;
            }
            """)
        .asExpected();
  }

  @Test
  void entriesThatAreStillThere() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, String> m = new LinkedHashMap<>();
              m.put("t", "" + System.nanoTime()); // expect PER_REQUEST
              m.put("a", "b");
              m.remove("a");
              return m.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void entriesThatAreUsedBeforeTheyAreRemoved() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, String> m = new LinkedHashMap<>();
              m.put("t", "" + System.nanoTime()); // expect PER_REQUEST
              String t = m.remove("t");
              return m + t;
            }
            """)
        .asExpected();
  }

  @Test
  void buildersThatAreCleared() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              StringBuilder b = new StringBuilder();
              b.append(System.nanoTime());
              b.setLength(0);
              b.append("x");
              return b.toString();
            }
            """)
        .asExpected();
  }

  @Test
  void elementsOfArrays() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              long[] n = {System.nanoTime(), 2}; n[0] = 1; return "" + n[0] + n[1];
            }
            """)
        .asExpected();
  }

  @Test
  void componentsThatNobodyReads() {
    Bodies.members(
            """
            record R(String name, long t) {}
            @CachedPrefix static String rules() {
              R r = new R("a", System.nanoTime());
              return r.name();
            }
            """)
        .asExpected();
  }

  @Test
  void entriesThatNobodyReads() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              Map<String, Object> m = new HashMap<>();
              m.put("time", System.nanoTime());
              m.put("name", "x");
              return "" + m.get("name") + m.size() + m.containsKey("time") + m.keySet();
            }
            """)
        .asExpected();
  }

  @Test
  void argumentsThatNobodyReads() {
    Bodies.members(
            """
            static String ignore(Object o) { return "x"; }
            @CachedPrefix static String rules() { return ignore(System.nanoTime()); }
            """)
        .asExpected();
  }

  @Test
  void clocksThatAreOnlyLogged() {
    Bodies.members(
            """
            @CachedPrefix static String rules() {
              long t0 = System.nanoTime();
              String s = "text";
              long took = System.nanoTime() - t0;
              if (took > 1000) System.out.println("slow " + took);
              return s;
            }
            """)
        .asExpected();
  }

  @Test
  void whatIsCutDownToNothing() {
    Bodies.body(
            """
            String id = UUID.randomUUID().toString();
            List<String> all = List.of(id, "b", "c");
            return id.substring(0, 0) + id.repeat(0) + all.subList(1, 3) + 0 * (int) System.nanoTime();
            """)
        .asExpected();
  }

  @Test
  void whatIsLeftWhereSomethingIsCutOff() {
    Bodies.body(
            """
            String id = UUID.randomUUID().toString(); // expect PER_REQUEST
            List<String> all = List.of("a", id, "c");
            return id.substring(0, 1) + all.subList(1, 3);
            """)
        .asExpected();
  }
}
