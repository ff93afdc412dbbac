package io.github.warmprefix.core.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.ReportedFinding;
import io.github.warmprefix.core.report.Samples;
import io.github.warmprefix.core.report.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTableTest {
  @Test
  void theWorstStandFirst() {
    String table =
        FindingTable.of(
            report(
                List.of(
                    finding(Severity.NOTE, "small"),
                    finding(Severity.ERROR, "large"),
                    finding(Severity.WARNING, "middling"))));
    assertThat(table.lines().skip(2).limit(3))
        .extracting(line -> line.split(" \\| ")[3])
        .containsExactly("large |", "middling |", "small |");
  }

  @Test
  void whatToDoStandsBehindAFoldWithTheWayToTheValue() {
    assertThat(FindingTable.of(Samples.shop()))
        .contains("<summary>What to do</summary>")
        .contains(" | stamp() → header() → RULES | move it behind the prefix, into a &#64;")
        .contains(" |  |  | know that each has an entry of its own |");
  }

  @Test
  void thirtyFindingsAreShownWithoutARest() {
    ReportedFinding finding = finding(Severity.ERROR, "large");
    assertThat(FindingTable.of(report(Collections.nCopies(30, finding)))).doesNotContain("\nand ");
    assertThat(FindingTable.of(report(Collections.nCopies(31, finding))))
        .contains("\nand 1 more finding\n");
    assertThat(FindingTable.of(report(Collections.nCopies(42, finding))))
        .contains("\nand 12 more findings\n");
  }

  @Test
  void messagesOfMoreThanTwoHundredAndFortyCharactersAreCut() {
    String message = "x".repeat(240);
    assertThat(FindingTable.of(report(List.of(finding(Severity.ERROR, message)))))
        .contains("| " + message + " |");
    assertThat(FindingTable.of(report(List.of(finding(Severity.ERROR, message + "y")))))
        .contains("| " + message + "… |");
  }

  private static Report report(List<ReportedFinding> findings) {
    Report shop = Samples.shop();
    return new Report(shop.version(), shop.catalogue(), shop.rules(), List.of(), findings);
  }

  private static ReportedFinding finding(Severity severity, String message) {
    return new ReportedFinding(
        "WP301",
        severity,
        message,
        Optional.empty(),
        "do better",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
