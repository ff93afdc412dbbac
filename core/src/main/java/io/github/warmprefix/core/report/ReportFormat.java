package io.github.warmprefix.core.report;

import io.github.warmprefix.core.report.html.HtmlReport;
import io.github.warmprefix.core.report.json.JsonReport;
import io.github.warmprefix.core.report.markdown.MarkdownReport;
import io.github.warmprefix.core.report.sarif.SarifReport;
import java.util.function.Function;

/** The forms of a report, each with the name of its file. */
public enum ReportFormat {
  /** A page for people. */
  HTML("warmprefix.html", HtmlReport::write),
  /** All there is, for programs. */
  JSON("warmprefix.json", JsonReport::write),
  /** The findings, for code scanning. */
  SARIF("warmprefix.sarif", SarifReport::write),
  /** A comment on a pull request. */
  MARKDOWN("warmprefix.md", MarkdownReport::write);

  private final String file;
  private final Function<Report, String> writer;

  ReportFormat(String file, Function<Report, String> writer) {
    this.file = file;
    this.writer = writer;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The report in this form. */
  public String write(Report report) {
    return writer.apply(report);
  }
}
