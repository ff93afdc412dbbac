package io.github.warmprefix.core.report.sarif;

import io.github.warmprefix.core.report.Excerpt;
import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.ReportedFinding;
import io.github.warmprefix.core.report.ReportedRule;
import io.github.warmprefix.core.report.SourceRange;
import io.github.warmprefix.core.report.json.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes findings as results. */
final class SarifResults {
  private final Map<String, Integer> ruleIndexes = new HashMap<>();
  private final Fingerprints fingerprints = new Fingerprints();

  private SarifResults(List<ReportedRule> rules) {
    rules.forEach(rule -> ruleIndexes.put(rule.id(), ruleIndexes.size()));
  }

  static List<Object> of(Report report) {
    SarifResults results = new SarifResults(report.rules());
    List<Object> all = new ArrayList<>();
    report.findings().forEach(finding -> all.add(results.result(finding).done()));
    return all;
  }

  private Fields result(ReportedFinding finding) {
    return new Fields()
        .put("ruleId", finding.rule())
        .put("ruleIndex", ruleIndexes.get(finding.rule()))
        .put("level", finding.severity().id())
        .put("message", SarifRule.text(message(finding)))
        .put("locations", finding.place().map(place -> List.of(location(finding, place).done())))
        .put(
            "partialFingerprints",
            new Fields().put("primaryLocationLineHash", fingerprints.next(finding)));
  }

  /** Square brackets would be links. */
  private static String message(ReportedFinding finding) {
    String path = finding.path().map(text -> "\npath: " + text).orElse("");
    return (finding.message() + path + "\nhelp: " + finding.help())
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]");
  }

  private static Fields location(ReportedFinding finding, SourceRange place) {
    Fields region = new Fields().put("startLine", place.line()).put("startColumn", place.column());
    if (place.hasEnd()) {
      region.put("endLine", place.endLine()).put("endColumn", place.endColumn());
    }
    return new Fields()
        .put(
            "physicalLocation",
            new Fields()
                .put("artifactLocation", SourceUri.of(place.file()))
                .put("region", region)
                .put("contextRegion", finding.excerpt().flatMap(SarifResults::context)));
  }

  private static Optional<Map<String, Object>> context(Excerpt excerpt) {
    if (excerpt.lines().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Fields()
            .put("startLine", excerpt.firstLine())
            .put("endLine", excerpt.firstLine() + excerpt.lines().size() - 1)
            .put("snippet", SarifRule.text(String.join("\n", excerpt.lines())))
            .done());
  }
}
