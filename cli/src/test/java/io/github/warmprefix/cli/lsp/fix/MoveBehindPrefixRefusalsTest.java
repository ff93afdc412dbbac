package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts that moving would spoil, or not mend: nothing is offered. */
class MoveBehindPrefixRefusalsTest {
  private static final String INTO_TICKET =
      "Move the changing text behind the prefix, into ticket()";

  private final Bench bench = new Bench();

  @Test
  void leavesAFormatAloneThatIsMoreThanPlain() {
    String text =
        Bench.withTicket(
                """
              @CachedPrefix
              static String rules() {
                return "100%% sure. MUCH It is %s.".formatted(LocalDateTime.now());
              }
            """)
            .replace("MUCH", "Never promise a date. ".repeat(20));

    assertThat(bench.titles(text)).noneMatch(title -> title.startsWith("Move"));
  }

  @Test
  void leavesTextAloneThatItWouldHaveToTakeOutOfTheCache() {
    String much = "and never ever promise a date to anybody who asks for one ".repeat(8);
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules() {
                return "At %s it is " + LocalDateTime.now();
              }
            """
                .formatted(much));

    assertThat(bench.titles(text)).noneMatch(title -> title.startsWith("Move"));
  }

  @Test
  void leavesAClockAloneThatDecidesWhatTheTextIs() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static String rules() {
                String text = "Brakes go first.";
                for (int i = 0; i < 3; i++) {
                  text += LocalDateTime.now();
                }
                return text + HANDBOOK;
              }
            """);

    assertThat(bench.titles(text)).noneMatch(title -> title.startsWith("Move"));
  }

  @Test
  void leavesNamesAloneThatMeanSomethingElseBehindThePrefix() {
    String text =
        Bench.withTicket(
            """
              Clock text = Clock.systemUTC();

              @CachedPrefix
              static String rules() {
                return "Brakes go first. It is " + text.instant() + ".";
              }
            """);

    assertThat(bench.titles(text))
        .doesNotContain(INTO_TICKET)
        .contains("Move the changing text behind the prefix, into a new rulesSuffix()");
  }

  @Test
  void leavesAToolAlone() {
    String text =
        Bench.withTicket(
            """
              @CachedPrefix
              static com.anthropic.models.messages.Tool search() {
                return com.anthropic.models.messages.Tool.builder()
                    .name("search")
                    .description("Built " + LocalDateTime.now())
                    .inputSchema(com.anthropic.models.messages.Tool.InputSchema.builder().build())
                    .build();
              }
            """);

    assertThat(bench.titles(text)).noneMatch(title -> title.startsWith("Move"));
  }
}
