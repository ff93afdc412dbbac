package io.github.warmprefix.core.report;

import io.github.warmprefix.core.cost.Forecast;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.models.Limits;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;

/**
 * What it would be to send a template's requests to a model.
 *
 * @param model the model
 * @param tokens the tokens up to the last marker, as this model counts
 * @param reach whether the model would cache them
 * @param forecast what the requests would cost
 */
public record ModelOption(Model model, TokenEstimate tokens, Reach reach, Forecast forecast) {
  static ModelOption of(Model model, Limits limits, Workload workload, TokenEstimate tokens) {
    return new ModelOption(
        model,
        tokens,
        Reach.of(tokens, model.minimumCacheableTokens()),
        Forecast.of(model, limits, workload, tokens.expected()));
  }
}
