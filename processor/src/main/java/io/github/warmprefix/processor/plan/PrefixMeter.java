package io.github.warmprefix.processor.plan;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.Optional;

/** Adds up the tokens of a prefix, segment by segment in wire order. */
final class PrefixMeter {
  private final Optional<TokenEstimator> estimator;
  private PrefixSize size;

  /**
   * A meter at the start of a prompt.
   *
   * @param model the model that counts; without one no size is ever complete
   * @param whole whether every cached segment will be added
   */
  PrefixMeter(Optional<Model> model, boolean whole) {
    estimator = model.map(Model::family).map(TokenEstimator::of);
    size = new PrefixSize(TokenEstimate.ZERO, whole && model.isPresent());
  }

  void add(CachedSegment segment) {
    Optional<String> text = segment.content().text();
    TokenEstimate tokens =
        text.isPresent() && estimator.isPresent()
            ? estimator.get().estimate(text.get())
            : TokenEstimate.ZERO;
    size = new PrefixSize(size.known().plus(tokens), size.complete() && text.isPresent());
  }

  PrefixSize size() {
    return size;
  }
}
