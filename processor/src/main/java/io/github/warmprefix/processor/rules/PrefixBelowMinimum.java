package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP201: even the upper bound of the whole prefix is below what the model caches. */
final class PrefixBelowMinimum implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    return MeasuredPrefix.of(subject)
        .filter(prefix -> prefix.tokens().surelyMisses(prefix.minimum()))
        .map(PrefixBelowMinimum::finding)
        .stream()
        .toList();
  }

  private static Finding finding(MeasuredPrefix prefix) {
    long expected = prefix.tokens().expected();
    return new Finding(
        RuleId.PREFIX_BELOW_MINIMUM,
        prefix.place(),
        "the cached prefix has about %s tokens, but %s caches nothing under %s"
            .formatted(Words.count(expected), prefix.model().id(), Words.count(prefix.minimum())),
        "add some %s tokens of stable text, use a model with a lower minimum, or do without caching"
            .formatted(Words.count(prefix.minimum() - expected)));
  }
}
