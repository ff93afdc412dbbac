package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.rules.InfluenceFindings.Said;
import io.github.warmprefix.processor.stability.Influence;
import java.util.List;

/** WP305: the text is one of a few fixed ones. */
final class FiniteVariants implements Rule {
  private static final InfluenceFindings FINDINGS =
      new InfluenceFindings(RuleId.FINITE_VARIANTS, FiniteVariants::words);

  @Override
  public List<Finding> check(Subject subject) {
    return FINDINGS.of(subject, Stability.VARIANT);
  }

  private static Said words(Influence influence) {
    return new Said(
        "%s chooses between fixed texts, and each of them has a cache entry of its own"
            .formatted(influence.subject()),
        "nothing, if the variants are few and each is used often; a @CacheKey makes it explicit");
  }
}
