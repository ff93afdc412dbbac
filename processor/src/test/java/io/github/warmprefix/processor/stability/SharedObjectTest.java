package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** Objects that all calls share and change. */
class SharedObjectTest {
  @Test
  void countersInASingletonAreCounted() {
    Bodies.members(
            """
            static class Counter { private int n; int next() { return ++n; } } // expect PER_REQUEST
            static final Counter C = new Counter();
            @CachedPrefix static String rules() {
              return "x" + C.next();
            }
            """)
        .asExpected();
  }

  @Test
  void atomicsInASingletonAreCounted() {
    Bodies.members(
            """
            static class Ids { private final AtomicLong n = new AtomicLong();
              long next() { return n.incrementAndGet(); } // expect PER_REQUEST
            }
            static final Ids IDS = new Ids();
            @CachedPrefix static String rules() {
              return "x" + IDS.next();
            }
            """)
        .asExpected();
  }

  @Test
  void constantsOfEnumsAreSharedToo() {
    Bodies.members(
            """
            enum Registry {
              ONE;
              private int uses;
              String use() { uses++; return "use " + uses; } // expect PER_REQUEST
            }
            @CachedPrefix static String rules() {
              return Registry.ONE.use();
            }
            """)
        .asExpected();
  }

  @Test
  void objectsBehindAccessorsAreShared() {
    Bodies.members(
            """
            static class Session {
              private static final Session INSTANCE = new Session();
              private final List<String> seen = new ArrayList<>();
              static Session get() { return INSTANCE; }
              String note(String s) { seen.add(s); return String.join(",", seen); } // expect PER_REQUEST
            }
            @CachedPrefix static String rules() {
              return Session.get().note("a");
            }
            """)
        .asExpected();
  }

  @Test
  void whatOnlyConstructorsCallChangesNothing() {
    Bodies.members(
            """
            static class Conf { private final String name;
              private final List<String> parts = new ArrayList<>();
              Conf(String n) { name = n;
                parts.add("a");
                parts.add("b");
                init();
              }
              private void init() { parts.add("c"); }
              String text() { return name + parts; }
            }
            static final Conf CONF = new Conf("shop");
            @CachedPrefix static String rules() { return CONF.text(); }
            """)
        .asExpected();
  }

  @Test
  void whatASingletonCountsAsideIsNotItsText() {
    Bodies.members(
            """
            static class Service { private int hits;
              private final String text = "t";
              String text() { hits++;
                return text;
              }
              int hits() { return hits; }
            }
            static final Service S = new Service();
            @CachedPrefix static String rules() { return S.text(); }
            """)
        .asExpected();
  }

  @Test
  void whatOneCallMakesForItselfIsNotShared() {
    Bodies.members(
            """
            static class Box { int n; void inc() { n++; } }
            static final Box CONST = new Box();
            @CachedPrefix static String rules() {
              Box b = new Box();
              b.inc();
              b.inc();
              return "" + b.n + CONST.n;
            }
            """)
        .asExpected();
  }

  @Test
  void settersThatAnybodyMayCallCount() {
    Bodies.members(
            """
            static class Conf { private String tone = "calm";
              void tone(String t) { tone = t; }
              String tone() { return tone; } // expect PER_REQUEST
            }
            static final Conf CONF = new Conf();
            static void admin(String tone) { CONF.tone(tone); }
            @CachedPrefix static String rules() {
              return CONF.tone();
            }
            """)
        .asExpected();
  }

  @Test
  void buildersThatAreUsedWhileLoadingAreDone() {
    Bodies.members(
            """
            static class B { private final StringBuilder out = new StringBuilder();
              private int n;
              B line(String l) { out.append(++n).append(l).append('\\n');
                return this;
              }
              String build() { return out.toString(); }
            }
            static final String TEXT = new B().line("a").line("b").build();
            @CachedPrefix static String rules() { return TEXT; }
            """)
        .asExpected();
  }

  @Test
  void objectsInsideOfObjectsAreShared() {
    Bodies.members(
            """
            static class Inner { int n; }
            static class Outer { final Inner in = new Inner();
              String tick() { in.n++; // expect PER_REQUEST
                return "" + in.n; // expect PER_REQUEST
              }
            }
            static final Outer O = new Outer();
            @CachedPrefix static String rules() {
              return O.tick();
            }
            """)
        .asExpected();
  }

  @Test
  void arraysInsideOfObjectsAreShared() {
    Bodies.members(
            """
            static class Slots { private final int[] n = new int[1]; int next() { return n[0]++; } } // expect PER_REQUEST
            static final Slots S = new Slots();
            @CachedPrefix static String rules() {
              return "" + S.next();
            }
            """)
        .asExpected();
  }

  @Test
  void objectsThatAreReloadedChange() {
    Bodies.members(
            """
            static class Store { private String text = load();
              static String load() { return "v1"; }
              void reload() { text = load(); }
              String text() { return text; } // expect PER_REQUEST
            }
            static final Store STORE = new Store(); static void tick() { STORE.reload(); }
            @CachedPrefix static String rules() { return STORE.text(); }
            """)
        .asExpected();
  }
}
