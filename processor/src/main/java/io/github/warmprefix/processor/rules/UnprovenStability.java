package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.rules.InfluenceFindings.Said;
import io.github.warmprefix.processor.stability.Influence;
import java.util.List;

/** WP306: nothing is known about a value that flows into a cached text. */
final class UnprovenStability implements Rule {
  private static final InfluenceFindings FINDINGS =
      new InfluenceFindings(RuleId.UNPROVEN_STABILITY, UnprovenStability::words);

  @Override
  public List<Finding> check(Subject subject) {
    return FINDINGS.of(subject, Stability.UNKNOWN);
  }

  private static Said words(Influence influence) {
    return new Said(
        "it cannot be shown that %s is the same in every request".formatted(influence.subject()),
        "vouch for it with @Stable if it is");
  }
}
