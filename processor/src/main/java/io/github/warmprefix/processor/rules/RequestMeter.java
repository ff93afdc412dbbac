package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.List;
import java.util.Optional;

/** Measures blocks of requests in tokens of the model they name. */
final class RequestMeter {
  /** The most tokens of JSON around the texts of a tool, and of the hidden tool prompt. */
  private static final long AROUND_TOOLS = 1_000;

  private final ModelCatalogue models;

  RequestMeter(ModelCatalogue models) {
    this.models = models;
  }

  Optional<Model> model(Request request) {
    return request.modelId().flatMap(models::find);
  }

  /** The tokens of the blocks; empty where one of the texts is not known. */
  Optional<TokenEstimate> size(List<Block> blocks, Model model) {
    TokenEstimator estimator = TokenEstimator.of(model.family());
    TokenEstimate size = TokenEstimate.ZERO;
    for (Block block : blocks) {
      if (block.text().isEmpty()) {
        return Optional.empty();
      }
      size = size.plus(estimator.estimate(block.text().get()));
      if (block.section() == WireSection.TOOLS) {
        size = size.plus(new TokenEstimate(0, 0, AROUND_TOOLS));
      }
    }
    return Optional.of(size);
  }

  /** Whether the blocks surely are enough for a prefix of their own. */
  boolean suffices(List<Block> blocks, Request request) {
    return model(request)
        .filter(
            model ->
                size(blocks, model)
                    .filter(tokens -> tokens.surelyReaches(model.minimumCacheableTokens()))
                    .isPresent())
        .isPresent();
  }
}
