package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP201: even the upper bound of the whole prefix is below what the model caches. */
final class PrefixBelowMinimum implements Rule {
  private final Sizes sizes;
  private final OtherModels models;

  PrefixBelowMinimum(Sizes sizes, OtherModels models) {
    this.sizes = sizes;
    this.models = models;
  }

  @Override
  public List<Finding> check(Subject subject) {
    return sizes
        .of(subject)
        .filter(prefix -> prefix.tokens().surelyMisses(prefix.minimum()))
        .map(this::finding)
        .stream()
        .toList();
  }

  private Finding finding(MeasuredPrefix prefix) {
    Shortfall shortfall = sizes.shortfall(prefix);
    return new Finding(
        RuleId.PREFIX_BELOW_MINIMUM, prefix.place(), shortfall.below(), shortfall.lengthen(models));
  }
}
