package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP202: the margin of the estimate straddles what the model caches. */
final class PrefixNearMinimum implements Rule {
  private final Sizes sizes;

  PrefixNearMinimum(Sizes sizes) {
    this.sizes = sizes;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return sizes.of(subject).filter(PrefixNearMinimum::straddles).map(this::finding).stream()
        .toList();
  }

  private static boolean straddles(MeasuredPrefix prefix) {
    TokenEstimate tokens = prefix.tokens();
    return !tokens.surelyReaches(prefix.minimum()) && !tokens.surelyMisses(prefix.minimum());
  }

  private Finding finding(MeasuredPrefix prefix) {
    Shortfall shortfall = sizes.shortfall(prefix);
    return new Finding(
        RuleId.PREFIX_NEAR_MINIMUM, prefix.place(), shortfall.near(), shortfall.lock());
  }
}
