package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP202: the margin of the estimate straddles what the model caches. */
final class PrefixNearMinimum implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    return MeasuredPrefix.of(subject)
        .filter(PrefixNearMinimum::straddles)
        .map(PrefixNearMinimum::finding)
        .stream()
        .toList();
  }

  private static boolean straddles(MeasuredPrefix prefix) {
    TokenEstimate tokens = prefix.tokens();
    return !tokens.surelyReaches(prefix.minimum()) && !tokens.surelyMisses(prefix.minimum());
  }

  private static Finding finding(MeasuredPrefix prefix) {
    TokenEstimate tokens = prefix.tokens();
    return new Finding(
        RuleId.PREFIX_NEAR_MINIMUM,
        prefix.place(),
        "the cached prefix has %s to %s tokens, and %s caches nothing under %s"
            .formatted(
                Words.count(tokens.low()),
                Words.count(tokens.high()),
                prefix.model().id(),
                Words.count(prefix.minimum())),
        "add some %s tokens of stable text to be sure"
            .formatted(Words.count(prefix.minimum() - tokens.low())));
  }
}
