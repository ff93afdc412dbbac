package io.github.warmprefix.processor.stability;

import org.junit.jupiter.api.Test;

/** What is said of requests to which the way from outside is too long to follow. */
class RequestDistanceTest {
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
              private static void third(MessageCreateParams.Builder b) { b.temperature(0.5); }
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
              private static void first(StringBuilder t) { second(t); }
              private static void second(StringBuilder t) { third(t); }
              private static void third(StringBuilder t) { t.append(RULES); }
              """);
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
