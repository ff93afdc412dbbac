package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.plan.Marker;
import io.github.warmprefix.processor.plan.PrefixSize;
import java.util.List;
import java.util.Optional;

/** WP202: the margin of the estimate straddles what the model caches. */
final class PrefixNearMinimum implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    Optional<Marker> last = subject.plan().lastMarker();
    Optional<Model> model = subject.template().model();
    if (last.isEmpty() || model.isEmpty()) {
      return List.of();
    }
    PrefixSize prefix = last.get().prefix();
    int minimum = model.get().minimumCacheableTokens();
    TokenEstimate tokens = prefix.known();
    if (!prefix.complete() || tokens.surelyReaches(minimum) || tokens.surelyMisses(minimum)) {
      return List.of();
    }
    return List.of(
        new Finding(
            RuleId.PREFIX_NEAR_MINIMUM,
            ElementPlace.of(last.get().segment().element()),
            "the cached prefix has %s to %s tokens, and %s caches nothing under %s"
                .formatted(
                    Words.count(tokens.low()),
                    Words.count(tokens.high()),
                    model.get().id(),
                    Words.count(minimum)),
            "add some %s tokens of stable text to be sure"
                .formatted(Words.count(minimum - tokens.low()))));
  }
}
