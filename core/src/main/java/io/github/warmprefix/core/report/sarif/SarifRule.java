package io.github.warmprefix.core.report.sarif;

import io.github.warmprefix.core.report.ReportedRule;
import io.github.warmprefix.core.report.json.Fields;
import java.util.List;

/** Writes what is said of a rule, whatever it found. */
final class SarifRule {
  private SarifRule() {}

  static Fields of(ReportedRule rule) {
    return new Fields()
        .put("id", rule.id())
        .put("name", rule.name())
        .put("shortDescription", text(rule.name() + ": " + rule.summary()))
        .put("fullDescription", text(rule.summary()))
        .put("help", text(rule.help() + "\n\n" + rule.link()).put("markdown", rule.help()))
        .put("helpUri", rule.link())
        .put("defaultConfiguration", new Fields().put("level", rule.severity().id()))
        .put("properties", new Fields().put("tags", List.of("prompt-caching", "cost")));
  }

  static Fields text(String text) {
    return new Fields().put("text", text);
  }
}
