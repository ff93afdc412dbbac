package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.rules.InfluenceFindings.Said;
import io.github.warmprefix.processor.stability.Influence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** WP305: the text is one of a few fixed ones. Said once for each choosing value of a segment. */
final class FiniteVariants implements Rule {
  private static final InfluenceFindings FINDINGS =
      new InfluenceFindings(RuleId.FINITE_VARIANTS, FiniteVariants::words);

  @Override
  public List<Finding> check(Subject subject) {
    Set<List<String>> seen = new HashSet<>();
    return subject
        .influences()
        .filter(i -> i.level() == Stability.VARIANT && !i.undeclaredParameter())
        .filter(i -> seen.add(List.of(i.subject(), i.path().get(i.path().size() - 1))))
        .map(FINDINGS::finding)
        .toList();
  }

  private static Said words(Influence influence) {
    return new Said(
        "%s chooses between fixed texts, and each of them has a cache entry of its own"
            .formatted(influence.subject()),
        "nothing, if the variants are few and each is used often; a @CacheKey makes it explicit");
  }
}
