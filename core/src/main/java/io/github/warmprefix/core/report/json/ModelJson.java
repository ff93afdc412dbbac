package io.github.warmprefix.core.report.json;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.Prices;
import io.github.warmprefix.core.models.PromptBand;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes what the catalogue knows of a model. */
final class ModelJson {
  private ModelJson() {}

  static Fields of(Model model) {
    OptionalInt frame = model.messageFrameTokens();
    return new Fields()
        .put("id", model.id())
        .put("status", model.status().name().toLowerCase(Locale.ROOT))
        .put("retires", model.retires().map(LocalDate::toString))
        .put("family", model.family().id())
        .put("minimum", model.minimumCacheableTokens())
        .put("minimumDocumented", model.minimumDocumented())
        .put("frameTokens", frame.isPresent() ? Optional.of(frame.getAsInt()) : Optional.empty())
        .put("batchMultiplier", Fields.decimal(model.batchMultiplier()))
        .list("bands", model.bands(), ModelJson::band);
  }

  private static Fields band(PromptBand band) {
    Fields fields = new Fields();
    band.upToPromptTokens().ifPresent(tokens -> fields.put("upToPromptTokens", tokens));
    Prices prices = band.prices();
    return fields
        .put("input", Fields.decimal(prices.input()))
        .put("cacheWrite5m", Fields.decimal(prices.cacheWrite5m()))
        .put("cacheWrite1h", Fields.decimal(prices.cacheWrite1h()))
        .put("cacheRead", Fields.decimal(prices.cacheRead()))
        .put("output", Fields.decimal(prices.output()));
  }
}
