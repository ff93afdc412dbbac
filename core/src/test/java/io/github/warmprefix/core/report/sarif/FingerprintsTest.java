package io.github.warmprefix.core.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.report.Excerpt;
import io.github.warmprefix.core.report.ReportedFinding;
import io.github.warmprefix.core.report.Severity;
import io.github.warmprefix.core.report.SourceRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private static final List<String> LINES = List.of("int a;", "  int b;", "int c;");

  @Test
  void theTextOfTheLineCountsAndNotItsNumberOrIndentation() {
    String second = first(finding("m", 8, 7, LINES));
    assertThat(first(finding("other", 31, 30, List.of("", "int b;")))).isEqualTo(second);
    assertThat(first(finding("m", 7, 7, LINES))).isNotEqualTo(second);
    assertThat(first(finding("m", 9, 7, LINES))).isNotEqualTo(second);
  }

  @Test
  void theMessageCountsWhereTheLineIsNotKnown() {
    String before = first(finding("m", 6, 7, LINES));
    assertThat(first(finding("m", 10, 7, LINES))).isEqualTo(before);
    assertThat(first(finding("m", 7, 7, List.of("m")))).isEqualTo(before);
    assertThat(first(finding("n", 6, 7, LINES))).isNotEqualTo(before);
    assertThat(first(finding("m", 7, 7, LINES))).isNotEqualTo(before);
  }

  @Test
  void whatIsNowhereIsToldApartByItsMessage() {
    assertThat(first(nowhere("n"))).isNotEqualTo(first(nowhere("m")));
  }

  private static ReportedFinding nowhere(String message) {
    return new ReportedFinding(
        "WP305",
        Severity.NOTE,
        message,
        Optional.empty(),
        "do better",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void equalOnesAreNumbered() {
    Fingerprints fingerprints = new Fingerprints();
    ReportedFinding finding = finding("m", 8, 7, LINES);
    String first = fingerprints.next(finding);
    assertThat(first).matches("[0-9a-f]{16}:1");
    assertThat(fingerprints.next(finding)).isEqualTo(first.replace(":1", ":2"));
  }

  private static String first(ReportedFinding finding) {
    return new Fingerprints().next(finding);
  }

  private static ReportedFinding finding(
      String message, int line, int firstLine, List<String> lines) {
    return new ReportedFinding(
        "WP301",
        Severity.ERROR,
        message,
        Optional.empty(),
        "do better",
        Optional.empty(),
        Optional.of(SourceRange.at("A.java", line, 1)),
        Optional.of(new Excerpt(firstLine, lines)));
  }
}
