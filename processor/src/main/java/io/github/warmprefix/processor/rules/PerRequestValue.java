package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.rules.InfluenceFindings.Said;
import io.github.warmprefix.processor.stability.Influence;
import java.util.List;

/** WP301: a value that may change with each call flows into a cached text. */
final class PerRequestValue implements Rule {
  private static final InfluenceFindings FINDINGS =
      new InfluenceFindings(RuleId.PER_REQUEST_VALUE, PerRequestValue::words);

  @Override
  public List<Finding> check(Subject subject) {
    return FINDINGS.of(subject, Stability.PER_REQUEST);
  }

  private static Said words(Influence influence) {
    String effect =
        switch (influence.kind()) {
          case VALUE -> "%s changes with every request, so this prefix never hits the cache";
          case ORDER -> "%s can change with every request, and each order is a prefix of its own";
          case STATE ->
              "%s is changed while the program runs, and each value is a prefix of its own";
        };
    return new Said(
        effect.formatted(influence.subject()), "move it behind the prefix, into a @DynamicSuffix");
  }
}
