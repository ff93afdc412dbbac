package io.github.warmprefix.core.report.json;

import io.github.warmprefix.core.report.Excerpt;
import io.github.warmprefix.core.report.ReportedFinding;
import io.github.warmprefix.core.report.ReportedRule;
import io.github.warmprefix.core.report.SourceRange;
import java.util.Map;

/** Writes findings, and the rules they are of. */
final class FindingJson {
  private FindingJson() {}

  static Fields rule(ReportedRule rule) {
    return new Fields()
        .put("id", rule.id())
        .put("name", rule.name())
        .put("severity", rule.severity().id())
        .put("summary", rule.summary())
        .put("help", rule.help())
        .put("link", rule.link());
  }

  static Fields of(ReportedFinding finding) {
    return new Fields()
        .put("rule", finding.rule())
        .put("severity", finding.severity().id())
        .put("message", finding.message())
        .put("path", finding.path())
        .put("help", finding.help())
        .put("template", finding.template())
        .put("place", finding.place().map(FindingJson::place))
        .put("excerpt", finding.excerpt().map(FindingJson::excerpt));
  }

  static Map<String, Object> place(SourceRange place) {
    Fields fields =
        new Fields()
            .put("file", place.file())
            .put("line", place.line())
            .put("column", place.column());
    if (place.hasEnd()) {
      fields.put("endLine", place.endLine()).put("endColumn", place.endColumn());
    }
    return fields.done();
  }

  private static Map<String, Object> excerpt(Excerpt excerpt) {
    return new Fields().put("firstLine", excerpt.firstLine()).put("lines", excerpt.lines()).done();
  }
}
