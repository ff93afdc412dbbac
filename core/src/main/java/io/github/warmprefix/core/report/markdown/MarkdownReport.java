package io.github.warmprefix.core.report.markdown;

import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a report as Markdown that fits into a comment: the worst of each kind, and how many more
 * there are.
 */
public final class MarkdownReport {
  private MarkdownReport() {}

  /** The report as a file. */
  public static String write(Report report) {
    return "## Warmprefix: "
        + headline(report)
        + "\n\n"
        + FindingTable.of(report)
        + TemplateTable.of(report)
        + "<sub>Warmprefix "
        + Escape.text(report.version())
        + ", prices of "
        + report.catalogue().asOf()
        + "</sub>\n";
  }

  private static String headline(Report report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      if (count > 0) {
        counts.add(number(count, severity.id()));
      }
    }
    String found = counts.isEmpty() ? "nothing found" : String.join(", ", counts);
    return found + " in " + number(report.templates().size(), "template");
  }

  static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
