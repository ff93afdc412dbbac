package io.github.warmprefix.core.report.markdown;

import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.ReportedFinding;
import io.github.warmprefix.core.report.ReportedRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes the worst findings as a table, and what to do about them behind a fold. */
final class FindingTable {
  private static final int MOST = 30;
  private static final int LONGEST = 240;

  private FindingTable() {}

  static String of(Report report) {
    if (report.findings().isEmpty()) {
      return "";
    }
    Map<String, ReportedRule> rules = report.rulesById();
    List<ReportedFinding> worst =
        report.findings().stream()
            .sorted(Comparator.comparing(ReportedFinding::severity))
            .limit(MOST)
            .toList();
    Table table = new Table("", "Rule", "Place", "Finding");
    Table help = new Table("Rule", "Place", "Path", "Help");
    for (ReportedFinding finding : worst) {
      String rule = link(rules.get(finding.rule()));
      String place = place(finding);
      table.row(finding.severity().id(), rule, place, Escape.text(shortened(finding.message())));
      help.row(
          rule,
          place,
          finding.path().map(path -> Escape.text(shortened(path))).orElse(""),
          Escape.text(shortened(finding.help())));
    }
    return table
        + more(report.findings().size() - worst.size())
        + "\n"
        + help.folded("What to do")
        + "\n";
  }

  private static String more(int count) {
    return count > 0 ? "\nand " + MarkdownReport.number(count, "more finding") + "\n" : "";
  }

  private static String link(ReportedRule rule) {
    return "[" + rule.id() + "](" + rule.link() + ") " + Escape.text(shortened(rule.name()));
  }

  private static String place(ReportedFinding finding) {
    return finding
        .place()
        .map(place -> Escape.code(shortened(place.file()) + ":" + place.line()))
        .orElse("");
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
