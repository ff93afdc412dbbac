package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Mark;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.List;
import java.util.Optional;

/** WP201: even the upper bound of all that is marked is below what the model caches. */
final class RequestBelowMinimum implements RequestRule {
  private final RequestMeter meter;
  private final OtherModels models;

  RequestBelowMinimum(RequestMeter meter, OtherModels models) {
    this.meter = meter;
    this.models = models;
  }

  @Override
  public List<Finding> check(Request request) {
    List<Block> marked = request.automatic().isPresent() ? request.blocks() : request.marked();
    Optional<Model> model = meter.model(request);
    if (!request.whole()
        || marked.isEmpty()
        || model.isEmpty()
        || !request.blocks().stream().allMatch(Block::seen)
        || !marked.stream().allMatch(block -> block.influences().isEmpty())) {
      return List.of();
    }
    return meter
        .size(marked, model.get())
        .filter(size -> size.surelyMisses(model.get().minimumCacheableTokens()))
        .map(size -> finding(last(request), marked, size, model.get()))
        .stream()
        .toList();
  }

  /** The marker that comes last, which the whole of the marked blocks belongs to. */
  private static Mark last(Request request) {
    List<Block> marked = request.marked();
    return request.automatic().or(() -> marked.get(marked.size() - 1).mark()).orElseThrow();
  }

  private Finding finding(Mark mark, List<Block> marked, TokenEstimate size, Model model) {
    long characters =
        marked.stream().mapToLong(block -> block.text().map(String::length).orElse(0)).sum();
    Shortfall shortfall =
        new Shortfall("marked", model, size, characters, other -> meter.size(marked, other));
    return new Finding(
        RuleId.PREFIX_BELOW_MINIMUM, mark.place(), shortfall.below(), shortfall.lengthen(models));
  }
}
