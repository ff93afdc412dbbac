package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReorderTest {
  private final Bench bench = new Bench();

  @Test
  void movesACachedMemberAheadOfTheDynamicOneWithItsComments() {
    String text =
        Bench.template(
            """
              /** The request. */
              @DynamicSuffix
              static String request(String text) {
                return text;
              }

              /**
               * The style.
               */
              // Not more than that.
              @CachedPrefix String STYLE = "Answer in three sentences."; // or four
            """);

    assertThat(bench.fixed(text, "Move STYLE ahead of request()"))
        .contains(
            """
              /**
               * The style.
               */
              // Not more than that.
              @CachedPrefix String STYLE = "Answer in three sentences."; // or four

              /** The request. */
              @DynamicSuffix
              static String request(String text) {
                return text;
              }
            }
            """);
  }

  @Test
  void movesWhatIsTheSameForAllKeysAheadOfWhatIsNot() {
    String text =
        Bench.template(
            """
              @CachedPrefix
              static String terms(@CacheKey String fleet) {
                return "Fleet " + fleet + " is repaired within two working days.";
              }

              @CachedPrefix String STYLE = "Answer in three sentences.";

              @DynamicSuffix
              static String request(String text) {
                return text;
              }
            """);

    assertThat(bench.fixed(text, "Move STYLE ahead of terms()"))
        .contains(
            """
              @CachedPrefix String STYLE = "Answer in three sentences.";

              @CachedPrefix
              static String terms(@CacheKey String fleet) {
            """);
  }

  @Test
  void movesTheLongTtlAheadOfTheShort() {
    String text = Bench.longTtlBehindShort();

    assertThat(bench.fixed(text, "Move STYLE ahead of HANDBOOK"))
        .containsSubsequence("STYLE", "HANDBOOK", "request");
  }

  @Test
  void putsASuffixOfTheSystemPromptIntoTheTurnOfTheUser() {
    String text =
        Bench.template(
            """
              @CachedPrefix(section = Section.USER) String EXAMPLE = "An example.";

              @DynamicSuffix(section = Section.SYSTEM)
              static String request(String text) {
                return text;
              }
            """);

    assertThat(bench.fixed(text, "Put request() into the user's turn"))
        .isEqualTo(text.replace("Section.SYSTEM", "Section.USER"));
  }

  @Test
  void leavesAMemberAloneThatSharesItsLine() {
    String text =
        Bench.template(
            """
              @DynamicSuffix static String request(String text) { return text; } @CachedPrefix String STYLE = "Short.";
            """);

    assertThat(bench.titles(text)).noneMatch(title -> title.startsWith("Move"));
  }
}
