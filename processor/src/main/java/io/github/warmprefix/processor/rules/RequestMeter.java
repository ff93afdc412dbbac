package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.size.PrefixSum;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.List;
import java.util.Optional;

/** Measures blocks of requests in tokens of the model they name. */
final class RequestMeter {
  private final ModelCatalogue models;
  private final TextMeter texts;

  RequestMeter(ModelCatalogue models, TextMeter texts) {
    this.models = models;
    this.texts = texts;
  }

  Optional<Model> model(Request request) {
    return request.modelId().flatMap(models::find);
  }

  /** The tokens of the blocks; empty where one of the texts is not known. */
  Optional<TokenEstimate> size(List<Block> blocks, Model model) {
    PrefixSum sum = new PrefixSum(model, texts);
    for (Block block : blocks) {
      if (block.text().isEmpty()) {
        return Optional.empty();
      }
      switch (block.section()) {
        case TOOLS -> sum.toolTexts(block.text().get());
        case SYSTEM -> sum.system(block.text().get());
        case MESSAGES -> sum.message(block.text().get());
      }
    }
    return Optional.of(sum.size());
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
