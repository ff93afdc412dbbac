package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.stability.Influence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the influences of one level into findings.
 *
 * @param rule the rule that speaks
 * @param what the sentence, with one place for the subject
 * @param help what to do about it
 */
record InfluenceFindings(RuleId rule, String what, String help) {

  List<Finding> of(Subject subject, Stability level) {
    List<Finding> findings = new ArrayList<>();
    List<Object> seen = new ArrayList<>();
    subject
        .influences()
        .filter(influence -> influence.level() == level && !influence.undeclaredParameter())
        .forEach(
            influence -> {
              if (!seen.contains(influence.source())) {
                seen.add(influence.source());
                findings.add(finding(influence));
              }
            });
    return findings;
  }

  Finding finding(Influence influence) {
    return new Finding(
        rule,
        influence.source(),
        what.formatted(influence.subject()),
        influence.path().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(" → ", influence.path())),
        help);
  }
}
