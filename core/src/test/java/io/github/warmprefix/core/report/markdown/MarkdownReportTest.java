package io.github.warmprefix.core.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.report.Samples;
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
