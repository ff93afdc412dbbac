package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made once and moves on with each call. */
class SharedProgressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iterator<String> TIPS = List.of(\"a\", \"b\").iterator(); String next() { return TIPS.next(); }",
        "Iterator<Integer> TIPS = Stream.iterate(1, x -> x + 1).iterator(); String next() { return \"\" + TIPS.next(); }",
        "Scanner TIPS = new Scanner(\"a b c\"); String next() { return TIPS.next(); }",
        "StringTokenizer TIPS = new StringTokenizer(\"a b\"); String next() { return TIPS.nextToken(); }",
        "Random TIPS = new Random(4); String next() { return \"\" + TIPS.nextInt(3); }",
        "Deque<String> TIPS = new ArrayDeque<>(List.of(\"a\")); String next() { return TIPS.poll(); }",
        "Tips TIPS = new Tips(); String next() { return TIPS.next(); }",
      })
  void changesWithEveryCall(String declaration) {
    members(declaration, " // expect PER_REQUEST").asExpected();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "List<String> TIPS = List.of(\"a\", \"b\"); String next() { return TIPS.iterator().next(); }",
        "List<String> TIPS = List.of(\"a\"); String next() { String s = \"\"; for (String tip : TIPS) { s += tip; } return s; }",
        "String TIPS = \"a b\"; String next() { return new Scanner(TIPS).next() + new StringTokenizer(TIPS).nextToken(); }",
        "String TIPS = List.of(\"a\", \"b\").iterator().next(); String next() { return TIPS; }",
        "List<String> TIPS = List.of(\"a\"); String next() { return new ArrayDeque<>(TIPS).poll(); }",
      })
  void startsAnewWithEveryCall(String declaration) {
    members(declaration, "").asExpected();
  }

  private static Bodies members(String declaration, String expected) {
    String next = declaration.substring(declaration.indexOf("String next()"));
    String field = declaration.substring(0, declaration.length() - next.length());
    boolean inside = field.startsWith("Tips");
    return Bodies.members(
            "static final %s\n@CachedPrefix static %s%s\n"
                .formatted(field, next, inside ? "" : expected))
        .and(
            "Tips",
            "class Tips {\n  private final Iterator<String> all = List.of(\"a\").iterator();\n"
                + "  String next() { return all.next(); }%s\n}\n"
                    .formatted(inside ? expected : ""));
  }

  @Test
  void countersInAMapOfAService() {
    Requests.check(
        """
            private final Map<String, java.util.concurrent.atomic.AtomicLong> counts = new HashMap<>();
            private final Map<String, Integer> numbers = new HashMap<>();
            private final Iterator<String> tips = List.of("a", "b").iterator();
            private MessageCreateParams ask(String head, String q) {
              return request().systemOfTextBlockParams(List.of(marked(head + RULES))).addUserMessage(q).build();
            }
            public MessageCreateParams a(String q) {
              return ask("Call " + counts.computeIfAbsent("a", k -> new java.util.concurrent.atomic.AtomicLong()).incrementAndGet(), q); // expect WP301
            }
            public MessageCreateParams b(String q) {
              return ask("Call " + numbers.merge("b", 1, Integer::sum), q); // expect WP301
            }
            public MessageCreateParams c(String q) {
              return ask("Call " + numbers.compute("c", (k, n) -> n == null ? 1 : n + 1), q); // expect WP301
            }
            public MessageCreateParams d(String q) {
              return ask("Tip " + tips.next(), q); // expect WP301
            }
        """);
  }

  @Test
  void whatAMapOfAServiceOnlyKeeps() {
    Requests.check(
        """
            private final Map<String, String> texts = new HashMap<>();
            private final Map<String, java.util.concurrent.atomic.AtomicLong> counts = new HashMap<>();
            private MessageCreateParams ask(String head, String q) {
              return request().systemOfTextBlockParams(List.of(marked(head + RULES))).addUserMessage(q).build();
            }
            public MessageCreateParams a(String q) {
              return ask(texts.computeIfAbsent("a", k -> "Rules of " + k), q);
            }
            public MessageCreateParams b(String q) {
              return ask(texts.compute("b", (k, old) -> old == null ? "Rules of " + k : old), q);
            }
            public MessageCreateParams c(String q) {
              return ask(texts.merge("c", "Rules", (old, fresh) -> fresh), q);
            }
            public MessageCreateParams d(String q) {
              counts.computeIfAbsent("d", k -> new java.util.concurrent.atomic.AtomicLong()).incrementAndGet();
              return ask("Rules", q);
            }
            public MessageCreateParams e(String q) {
              Map<String, Integer> words = new TreeMap<>();
              for (String word : "a b a".split(" ")) {
                words.merge(word, 1, Integer::sum);
              }
              return ask("Words " + words, q);
            }
        """);
  }

  @Test
  void boxesOfAServiceThatAreSetNowAndThen() {
    Requests.check(
        """
            private final java.util.concurrent.atomic.AtomicReference<String> rules = new java.util.concurrent.atomic.AtomicReference<>("Rules");
            private final java.util.concurrent.atomic.AtomicReference<String> late = new java.util.concurrent.atomic.AtomicReference<>();
            private final java.util.concurrent.atomic.AtomicLong calls = new java.util.concurrent.atomic.AtomicLong();
            public void refresh(String other) { rules.set(other); }
            private String late() {
              String known = late.get();
              if (known == null) {
                known = "Rules";
                late.compareAndSet(null, known);
              }
              return known;
            }
            public MessageCreateParams a(String q) {
              return request().systemOfTextBlockParams(List.of(marked(rules.get() + RULES))).addUserMessage(q).build();
            }
            public MessageCreateParams b(String q) {
              return request().systemOfTextBlockParams(List.of(marked(late() + RULES))).addUserMessage(q).build();
            }
            public MessageCreateParams c(String q) {
              calls.incrementAndGet(); // expect WP301
              return request().systemOfTextBlockParams(List.of(marked(calls.get() + RULES))).addUserMessage(q).build();
            }
        """);
  }
}
