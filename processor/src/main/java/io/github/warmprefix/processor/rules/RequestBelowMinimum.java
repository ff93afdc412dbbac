package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.List;
import java.util.Optional;

/** WP201: even the upper bound of all that is marked is below what the model caches. */
final class RequestBelowMinimum implements RequestRule {
  private final RequestMeter meter;

  RequestBelowMinimum(RequestMeter meter) {
    this.meter = meter;
  }

  @Override
  public List<Finding> check(Request request) {
    List<Block> marked = request.marked();
    Optional<Model> model = meter.model(request);
    if (!request.whole()
        || marked.isEmpty()
        || model.isEmpty()
        || request.automatic().isPresent()
        || !request.blocks().stream().allMatch(Block::seen)
        || !marked.stream().allMatch(block -> block.influences().isEmpty())) {
      return List.of();
    }
    return meter
        .size(marked, model.get())
        .filter(size -> size.surelyMisses(model.get().minimumCacheableTokens()))
        .map(size -> finding(marked.get(marked.size() - 1), size, model.get()))
        .stream()
        .toList();
  }

  private static Finding finding(Block last, TokenEstimate size, Model model) {
    int minimum = model.minimumCacheableTokens();
    return new Finding(
        RuleId.PREFIX_BELOW_MINIMUM,
        last.mark().orElseThrow().place(),
        "the marked prefix has about %s tokens, but %s caches nothing under %s"
            .formatted(Words.count(size.expected()), model.id(), Words.count(minimum)),
        "add some %s tokens of stable text, use a model with a lower minimum, or do without caching"
            .formatted(Words.count(minimum - size.expected())));
  }
}
