package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.rules.InfluenceFindings.Said;
import io.github.warmprefix.processor.stability.Influence;
import java.util.List;

/** WP304: a value that changes at midnight flows into a cached text. */
final class PerDayValue implements Rule {
  private static final InfluenceFindings FINDINGS =
      new InfluenceFindings(RuleId.PER_DAY_VALUE, PerDayValue::words);

  @Override
  public List<Finding> check(Subject subject) {
    return FINDINGS.of(subject, Stability.PER_DAY);
  }

  private static Said words(Influence influence) {
    return new Said(
        "%s, as it is printed here, changes once a day, so the prefix is written again after midnight"
            .formatted(influence.subject()),
        "nothing, if one more cache write a day is fine; else move it into a @DynamicSuffix");
  }
}
