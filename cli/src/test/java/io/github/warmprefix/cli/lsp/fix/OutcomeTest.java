package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final String RULES =
      """
        @CachedPrefix
        static String rules() {
          return "Brakes go first. It is " + LocalDateTime.now() + ".";
        }

        @DynamicSuffix
        static String ticket(String text) {
          return text;
        }
      """;

  @Test
  void offersNothingForASourceThatDoesNotParse() {
    Bench bench = new Bench();
    String text = Bench.template(RULES);
    Inspected before = bench.inspect(text);

    assertThat(Fixes.offered(text + "}", before.findings().get(0), before, bench::inspect))
        .isEmpty();
  }

  @Test
  void offersNothingThatDoesNotCompile() {
    Bench bench = new Bench();
    String text = Bench.template(RULES);
    Inspected before = bench.inspect(text);
    Found found = before.findings().get(0);
    Inspected broken = bench.inspect(text.replace("return text;", "return nothing;"));

    assertThat(broken.errors()).isNotEmpty();
    assertThat(Fixes.offered(text, found, before, fixed -> broken)).isEmpty();
  }

  @Test
  void offersNothingThatLeavesTheFinding() {
    Bench bench = new Bench();
    String text = Bench.template(RULES);
    Inspected before = bench.inspect(text);

    assertThat(Fixes.offered(text, before.findings().get(0), before, fixed -> before)).isEmpty();
  }

  @Test
  void mendsOneOfTwoFindingsThatSayTheSame() {
    Bench bench = new Bench();
    String text =
        Bench.template(RULES.replace("\".\"", "\".\\nStill \" + LocalDateTime.now() + \".\""));
    Inspected before = bench.inspect(text);
    assertThat(before.findings()).hasSize(2);

    List<Fix> fixes = Fixes.offered(text, before.findings().get(1), before, bench::inspect);

    assertThat(bench.inspect(fixes.get(0).applyTo(text)).findings()).hasSize(1);
  }
}
