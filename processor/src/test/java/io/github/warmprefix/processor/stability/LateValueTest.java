package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values and contents that are computed late and then kept. */
class LateValueTest {
  private static final String FIELDS =
      """
      static String c;
      static String d;
      static boolean done;
      static final List<String> D = new ArrayList<>();
      static final AtomicBoolean FIRST = new AtomicBoolean();
      """;

  @Test
  void inAFieldOfASingleton() {
    Bodies.members(
            """
            static class Texts { private String text;
              String text() { if (text == null) {
                  text = "built " + 1;
                }
                return text;
              }
            }
            static final Texts TEXTS = new Texts();
            @CachedPrefix static String rules() { return TEXTS.text(); }
            """)
        .asExpected();
  }

  @Test
  void clocksInAFieldOfASingletonAreCapturedOnce() {
    Bodies.members(
            """
            static class Texts { private String text;
              String text() { if (text == null) {
                  text = "built " + System.nanoTime(); // expect PER_PROCESS
                } return text; } }
            static final Texts TEXTS = new Texts();
            @CachedPrefix static String rules() { return TEXTS.text(); }
            """)
        .asExpected();
  }

  @Test
  void inAConstantOfAnEnum() {
    Bodies.members(
            """
            enum Store { ONE;
              private String text;
              String text() { if (text == null) text = load();
                return text;
              }
              private String load() { return "loaded"; }
            }
            @CachedPrefix static String rules() { return Store.ONE.text(); }
            """)
        .asExpected();
  }

  @Test
  void suppliersThatRemember() {
    Bodies.members(
            """
            static class Lazy<T> implements Supplier<T> {
              private final Supplier<T> s;
              private T v;
              Lazy(Supplier<T> s) { this.s = s; }
              public T get() { if (v == null) v = s.get();
                return v;
              }
            }
            static final Lazy<String> L = new Lazy<>(() -> "const" + System.nanoTime()); // expect PER_PROCESS
            @CachedPrefix static String rules() { return L.get(); }
            """)
        .asExpected();
  }

  @Test
  void localsThatHoldTheFieldAreCapturedToo() {
    Bodies.members(
            """
            static volatile String c;
            @CachedPrefix static String rules() {
              String r = c;
              if (r == null) { r = "at " + System.nanoTime(); // expect PER_PROCESS
                c = r; } return r; }
            """)
        .asExpected();
  }

  @Test
  void whatExpiresIsNotKept() {
    Bodies.members(
            """
            static String c; static long until;
            @CachedPrefix static String rules() {
              if (c == null || System.nanoTime() > until) {
                c = "at " + System.nanoTime(); // expect PER_REQUEST
                until = System.nanoTime() + 5;
              }
              return c; // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @Test
  void objectsMadePerCallKeepNothing() {
    Bodies.members(
            """
            static class Doc { private String t;
              String text() { if (t == null) t = "x" + System.nanoTime(); // expect PER_REQUEST
                return t; } }
            @CachedPrefix static String rules() { return new Doc().text(); }
            """)
        .asExpected();
  }

  @Test
  void theTextOfTheFirstKeyIsNobodyElses() {
    Bodies.members(
            """
            static String memo;
            @CachedPrefix static String rules(@CacheKey String who) {
              if (memo == null) memo = "for " + who; // expect PER_PROCESS
              return memo;
            }
            """)
        .asExpected();
  }

  @Test
  void textsKeptForEachKeyAreFine() {
    Bodies.members(
            """
            static final Map<String, String> MEMO = new ConcurrentHashMap<>();
            @CachedPrefix static String rules(@CacheKey String who) {
              return MEMO.computeIfAbsent(who, k -> "for " + k);
            }
            """)
        .asExpected();
  }

  @Test
  void whatDoesNotDependOnTheKeyIsTheSameForAll() {
    Bodies.members(
            """
            static String memo;
            static String common() { if (memo == null) memo = "for all"; return memo; }
            @CachedPrefix static String rules(@CacheKey String who) { return common() + who; }
            """)
        .asExpected();
  }

  @Test
  void aKeyOfOnesOwnDoesNotHelpATextOfTheFirst() {
    Bodies.members(
            """
            static final Map<String, String> MEMO = new ConcurrentHashMap<>();
            @CachedPrefix static String rules(@CacheKey String who) {
              return MEMO.computeIfAbsent("k", k -> "for " + who); // expect PER_PROCESS
            }
            """)
        .asExpected();
  }

  @Test
  void inAReferenceThatKeepsItsFirstValue() {
    Bodies.members(
            """
            static final AtomicReference<String> KEPT = new AtomicReference<>();
            static final AtomicReference<String> DRAWN = new AtomicReference<>();
            static final AtomicReference<String> GROWING = new AtomicReference<>("");
            @CachedPrefix static String rules() {
              return KEPT.updateAndGet(t -> t == null ? "built " + 1 : t)
                + DRAWN.updateAndGet(t -> t != null ? t : "built " + System.nanoTime()) // expect PER_PROCESS
                + GROWING.updateAndGet(t -> t + "!"); // expect PER_REQUEST
            }
            """)
        .asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c = c != null ? c : \"built\"; return c;",
        "c = c == null ? \"built\" : c; return c;",
        "String r = c == null ? \"built\" : c; c = r; return r;",
        "String r = c; if (r == null) { r = \"built\"; } c = r; return r;",
        "String r = c; String s = r == null ? \"built\" : r; c = s; return s;",
        "c = java.util.Objects.requireNonNullElse(c, \"built\"); return c;",
        "c = java.util.Objects.requireNonNullElseGet(c, () -> \"built\"); return c;",
        "c = Optional.ofNullable(c).orElseGet(() -> \"built\"); return c;",
        "c = Optional.ofNullable(c).orElse(\"built\"); return c;",
        "boolean missing = c == null; if (missing) { c = \"built\"; } return c;",
        "boolean there = c != null; if (!there) { c = \"built\"; } return c;",
        "if (c == null) { c = \"built\"; } return c;",
        "if (c != null) { return c; } c = \"built\"; return c;",
        "if (\"a\".length() == 1 && c == null) { c = \"built\"; } return c;",
        "if (c == null && D.isEmpty()) { c = \"built\"; } return c;",
        "if (!(c != null || D.contains(\"a\"))) { c = \"built\"; } return c;",
        "if (c == null || d == null) { c = \"built\"; d = \"too\"; } return c + d;",
        "if (c != null && d != null) { return c + d; } c = \"built\"; d = \"too\"; return c + d;",
        "if (java.util.Objects.isNull(c)) { c = \"built\"; } return c;",
        "if (java.util.Objects.nonNull(c)) { return c; } c = \"built\"; return c;",
        "if (!done) { c = \"built\"; done = true; } return c;",
        "if (done) { return c; } c = \"built\"; done = true; return c;",
        "if (FIRST.compareAndSet(false, true)) { c = \"built\"; } return c;",
      })
  void whateverAsksWhetherItIsThere(String statements) {
    Bodies.members(FIELDS + "@CachedPrefix static String rules() {\n" + statements + "\n}\n")
        .asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "String r = c == null ? \"\" : c; c = r + \"!\"; return r;",
        "boolean missing = c == null; if (!missing) { c += \"!\"; } return \"\" + missing;",
        "if (c == null) { c = \"a\"; } c = c + \"!\"; return c;",
        "c = c == null ? \"a\" : c + \"!\"; return c;",
        "String r = c; String s = r + \"!\"; if (r != null) { c = s; } return \"\" + s;",
      })
  void whatGrowsIsNotKept(String statements) {
    Bodies.members(
            FIELDS
                + "@CachedPrefix static String rules() {\n"
                + statements
                + " // expect PER_REQUEST\n}\n")
        .asExpected();
  }
}
