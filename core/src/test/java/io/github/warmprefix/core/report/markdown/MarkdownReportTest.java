package io.github.warmprefix.core.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.report.ReportedTemplate;
import io.github.warmprefix.core.report.SampleTemplates;
import io.github.warmprefix.core.report.Samples;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  /** The most characters that a comment on GitHub may have. */
  private static final int COMMENT = 65_536;

  @Test
  void theFirstLineSaysItAll() {
    assertThat(MarkdownReport.write(Samples.shop()))
        .startsWith("## Warmprefix: 1 error, 1 warning, 1 note in 5 templates\n");
    assertThat(MarkdownReport.write(Samples.empty()))
        .startsWith("## Warmprefix: nothing found in 0 templates\n")
        .doesNotContain("|");
  }

  @Test
  void findingsNameRulePlaceAndReason() {
    assertThat(MarkdownReport.write(Samples.shop()))
        .contains("| error | [WP301](https://github.com/")
        .contains("<code>src/main/java/shop/TicketTriage.java:14</code>")
        .contains("LocalDateTime.now() changes with every request");
  }

  @Test
  void templatesSayWhatTheyCost() {
    assertThat(MarkdownReport.write(Samples.shop()))
        .contains(
            "| <code>shop.catalogue.ProductWriter</code> | <code>claude-opus-5-5</code> | 2,875 ✓"
                + " | 512 | $11.50 | $0.59 (−95 %) | cached 5m $0.59 (−95 %) | 1,000, prefix only"
                + " |")
        .contains("4,130 (near the minimum)")
        .contains("| <code>shop.OldDesk</code> | <code>claude-next</code> | unknown |");
  }

  @Test
  void theDearestTemplateStandsFirst() {
    ReportedTemplate[] templates = Samples.large(41).templates().toArray(ReportedTemplate[]::new);
    String dearest =
        """
        <details>
        <summary>41 templates, the dearest 40</summary>

        | Template | Model | Prefix tokens | Minimum | Uncached | As marked | Cheapest in time | For |
        | --- | --- | ---: | ---: | ---: | ---: | --- | --- |
        | <code>shop.desk19.Template0039</code> |\
        """;
    assertThat(MarkdownReport.write(Samples.of(templates))).contains(dearest);
    assertThat(MarkdownReport.write(Samples.of(Arrays.copyOf(templates, 40))))
        .contains("<summary>40 templates</summary>");
  }

  @Test
  void namesOfMoreThanAHundredAndTwentyCharactersAreCut() {
    String name = "x".repeat(120);
    assertThat(MarkdownReport.write(Samples.of(named(name)))).contains("<code>" + name + "</code>");
    assertThat(MarkdownReport.write(Samples.of(named(name + "y"))))
        .contains("<code>" + name + "…</code>");
  }

  private static ReportedTemplate named(String name) {
    return SampleTemplates.of(name, "claude-haiku-4-5", 9_000, Optional.empty());
  }

  @Test
  void everyRowHasAsManyCellsAsItsHead() {
    String[] lines = MarkdownReport.write(Samples.hostile()).split("\n");
    int cells = 0;
    for (String line : lines) {
      int bars = line.split("\\|", -1).length;
      if (line.startsWith("|") && cells > 0) {
        assertThat(bars).as(line).isEqualTo(cells);
      }
      cells = line.startsWith("|") ? bars : 0;
    }
  }

  @Test
  void hostileTextIsOnlyText() {
    assertThat(MarkdownReport.write(Samples.hostile()))
        .doesNotContain("<script", "[x](y)", "*b*", "@you", " #5 ", "<!--");
  }

  @Test
  void anyReportFitsIntoAComment() {
    assertThat(MarkdownReport.write(Samples.large(1000)))
        .hasSizeLessThan(COMMENT)
        .contains("more findings")
        .contains("1000 templates, the dearest 40");
  }
}
