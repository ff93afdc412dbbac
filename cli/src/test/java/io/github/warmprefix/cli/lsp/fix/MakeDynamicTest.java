package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MakeDynamicTest {
  private static final String TITLE = "Make clock() a @DynamicSuffix";

  private static String clock(String text) {
    return Bench.template(
        """
          // The clock.
          @CachedPrefix
          static String clock() {
            StringBuilder text = new StringBuilder("%s");
            text.append(LocalDateTime.now());
            return text.toString();
          }

          @CachedPrefix String ROLE = "You welcome customers.";

          @DynamicSuffix
          static String ticket(String text) {
            return text;
          }
        """
            .formatted(text));
  }

  @Test
  void movesAMethodOfAFewWordsBehindThePrefix() {
    assertThat(new Bench().fixed(clock("It is "), TITLE))
        .contains(
            """
              @CachedPrefix String ROLE = "You welcome customers.";

              // The clock.
              @DynamicSuffix
              static String clock() {
                StringBuilder text = new StringBuilder("It is ");
                text.append(LocalDateTime.now());
                return text.toString();
              }

              @DynamicSuffix
              static String ticket(String text) {
            """);
  }

  @Test
  void leavesAMethodAloneThatHoldsTextWorthCaching() {
    String text = clock("Never promise a date to anybody who asks. ".repeat(10));

    assertThat(new Bench().titles(text)).doesNotContain(TITLE);
  }
}
