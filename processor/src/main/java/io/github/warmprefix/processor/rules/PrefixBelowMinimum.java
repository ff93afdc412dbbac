package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.plan.Marker;
import java.util.List;
import java.util.Optional;

/** WP201: even the upper bound of the whole prefix is below what the model caches. */
final class PrefixBelowMinimum implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Optional<Marker> last = subject.plan().lastMarker();
    Optional<Model> model = subject.template().model();
    if (last.isEmpty() || model.isEmpty()) {
      return List.of();
    }
    int minimum = model.get().minimumCacheableTokens();
    if (!last.get().prefix().surelyMisses(minimum)) {
      return List.of();
    }
    TokenEstimate tokens = last.get().prefix().known();
    return List.of(
        new Finding(
            RuleId.PREFIX_BELOW_MINIMUM,
            ElementPlace.of(last.get().segment().element()),
            "the cached prefix has about %s tokens, but %s caches nothing under %s"
                .formatted(Words.count(tokens.expected()), model.get().id(), Words.count(minimum)),
            "add some %s tokens of stable text, use a model with a lower minimum, or do without caching"
                .formatted(Words.count(minimum - tokens.expected()))));
  }
}
