package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.template.Template;

/** WP902: the bodies behind a template could not be looked into. */
final class AnalysisDegraded {
  private AnalysisDegraded() {}

  static Finding finding(Template template, String reason) {
    return new Finding(
        RuleId.ANALYSIS_DEGRADED,
        ElementPlace.of(template.type()),
        "text that methods compute is not judged in this compilation: " + reason,
        "have a build with the javac of a JDK check the prompts as well");
  }
}
