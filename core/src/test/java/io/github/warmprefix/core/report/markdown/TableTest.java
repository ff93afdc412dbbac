package io.github.warmprefix.core.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
  private final Table table =
      new Table("Template", ">Tokens").row("Desk", "9,000").row("Triage", "400");

  @Test
  void numbersStandToTheRight() {
    assertThat(table)
        .hasToString(
            """
            | Template | Tokens |
            | --- | ---: |
            | Desk | 9,000 |
            | Triage | 400 |
            """);
  }

  @Test
  void aFoldedTableStandsBehindItsSummary() {
    assertThat(table.folded("2 templates"))
        .isEqualTo("<details>\n<summary>2 templates</summary>\n\n" + table + "\n</details>\n");
  }
}
