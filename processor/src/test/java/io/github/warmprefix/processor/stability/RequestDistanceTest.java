package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of requests to which the way from outside is too long to follow. */
class RequestDistanceTest {
  /** Helpers of which the last one is too far off. */
  private static final String FILLING =
      """
      private static void first(StringBuilder t) { second(t); }
      private static void second(StringBuilder t) { third(t); }
      private static void third(StringBuilder t) { t.append(RULES); }
      """;

  @Test
  void whatIsCloseToTheRequestIsStillFound() {
    Requests.check(
        far()
            + """
              private static MessageCreateParams ask(String q) {
                return request().systemOfTextBlockParams(List.of(marked(head() + RULES)))
                    .addUserMessage(q).build();
              }
              private static String head() {
                return "It is " + Instant.now(); // expect WP301
              }
              """);
  }

  @Test
  void aRequestFinishedByAHelperIsTakenWhereItIsBegun() {
    Requests.check(
        far()
            + """
              private static MessageCreateParams ask(String q) {
                return finish(request().systemOfTextBlockParams(
                    List.of(marked("It is " + Instant.now() + RULES))), q); // expect WP301
              }
              private static MessageCreateParams finish(MessageCreateParams.Builder b, String q) {
                return b.addUserMessage(q).build();
              }
              """);
  }

  @Test
  void helpersTooFarOffTakeNothingOutOfABuilder() {
    Requests.check(
        far()
            + """
              private static MessageCreateParams ask(String q) {
                MessageCreateParams.Builder all = request();
                all.systemOfTextBlockParams(List.of(marked("It is " + Instant.now() + RULES))); // expect WP301
                first(all);
                return all.addUserMessage(q).build();
              }
              private static void first(MessageCreateParams.Builder b) { second(b); }
              private static void second(MessageCreateParams.Builder b) { third(b); }
              private static void third(MessageCreateParams.Builder b) { b.addStopSequence("end"); }
              """);
  }

  @Test
  void nothingIsSaidOfWhatTheFarCallersPass() {
    Requests.check(
        far()
            + """
              private static MessageCreateParams ask(String q) {
                return request().systemOfTextBlockParams(List.of(marked("You help with " + q + RULES)))
                    .addUserMessage(q).build();
              }
              """);
  }

  @Test
  void nothingIsSaidOfWhatFarHelpersMayHaveFilledIn() {
    Requests.check(
        far()
            + """
              private static MessageCreateParams ask(String q) {
                StringBuilder text = new StringBuilder();
                first(text);
                return request().systemOfTextBlockParams(List.of(marked(text.toString())))
                    .addUserMessage(q).build();
              }
              """
            + FILLING);
  }

  @Test
  void norOfWhatTheyAreCalledOn() {
    Requests.check(
        far()
            + """
              private static final class Page {
                private final StringBuilder text = new StringBuilder();
                void first() { second(); }
                private void second() { third(); }
                private void third() { text.append(RULES); }
              }
              private static MessageCreateParams ask(String q) {
                Page page = new Page();
                page.first();
                return request().systemOfTextBlockParams(List.of(marked(page.text.toString())))
                    .addUserMessage(q).build();
              }
              """);
  }

  @Test
  void norOfEitherOfTwoThings() {
    Requests.check(
        far()
            + """
              private static MessageCreateParams ask(String q) {
                StringBuilder a = new StringBuilder();
                StringBuilder b = new StringBuilder();
                first(q.isEmpty() ? a : b);
                return request().systemOfTextBlockParams(List.of(marked(a.toString() + b)))
                    .addUserMessage(q).build();
              }
              """
            + FILLING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          List<String>               | new ArrayList<>(List.of("a"))                  | x.get(0)             | x.set(0, RULES)
          Map<String, StringBuilder> | new TreeMap<>(Map.of("a", new StringBuilder())) | x.get("a").toString() | x.get("a").append(RULES)
          Part                       | new Part(new StringBuilder())                  | x.text().toString()  | x.text().append(RULES)
          Object                     | new Part(new StringBuilder())                  | x.toString()         | ((Part) x).text().append(RULES)
          StringBuilder[]            | {new StringBuilder()}                          | x[0].toString()      | x[0].append(RULES)
          Optional<StringBuilder>    | Optional.of(new StringBuilder())               | x.get().toString()   | x.get().append(RULES)
          Map.Entry<String, StringBuilder> | Map.entry("a", new StringBuilder())      | x.getValue().toString() | x.getValue().append(RULES)
          AtomicReference<String>    | new AtomicReference<>("")                      | x.get()              | x.set(RULES)
          StringJoiner               | new StringJoiner(",")                          | x.toString()         | x.add(RULES)
          Map<String, String>        | new TreeMap<>(Map.of("a", "b"))                | x.toString()         | x.put("c", RULES)
          """)
  void norOfWhatIsInsideOfWhatTheyHave(String type, String made, String printed, String filled) {
    Requests.check(
        far()
            + """
              private record Part(StringBuilder text) {}
              private static MessageCreateParams ask(String q) {
                TYPE x = MADE;
                first(x);
                return request().systemOfTextBlockParams(List.of(marked(PRINTED)))
                    .addUserMessage(q).build();
              }
              private static void first(TYPE x) { second(x); }
              private static void second(TYPE x) { third(x); }
              private static void third(TYPE x) { FILLED; }
              """
                .replace("TYPE", type)
                .replace("MADE", made)
                .replace("PRINTED", printed)
                .replace("FILLED", filled));
  }

  /** A method that takes millions of steps before it asks. */
  private static String far() {
    StringBuilder members = new StringBuilder();
    members.append("public static MessageCreateParams serve(String q) {\n");
    members.append("StringBuilder b = new StringBuilder(); h0(b); return ask(b + q);\n}\n");
    for (int i = 0; i < 24; i++) {
      String next = "h" + (i + 1) + "(b);";
      String rest = i < 23 ? next + " " + next : "";
      members.append(
          "private static void h%d(StringBuilder b) { b.append('x'); %s }%n".formatted(i, rest));
    }
    return members.toString();
  }
}
