package io.github.warmprefix.runtime.monitor;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.Prices;
import io.github.warmprefix.core.models.PromptBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The prices of a model in whole numbers, so that charging an answer allocates next to nothing. */
final class Tariff {
  /** From dollars per million tokens to 10⁻¹² dollars per token. */
  private static final int SHIFT = 6;

  private final List<Rates> standard;
  private final List<Rates> batch;

  private record Rates(
      long upTo, long input, long written5m, long written1h, long read, long output) {
    static Rates of(PromptBand band, BigDecimal factor) {
      Prices prices = band.prices();
      return new Rates(
          band.upToPromptTokens().orElse(Long.MAX_VALUE),
          rate(prices.input(), factor),
          rate(prices.cacheWrite5m(), factor),
          rate(prices.cacheWrite1h(), factor),
          rate(prices.cacheRead(), factor),
          rate(prices.output(), factor));
    }

    private static long rate(BigDecimal price, BigDecimal factor) {
      return price
          .multiply(factor)
          .movePointRight(SHIFT)
          .setScale(0, RoundingMode.HALF_UP)
          .longValueExact();
    }

    long input(Tokens tokens) {
      return tokens.input() * input
          + tokens.written5m() * written5m
          + tokens.written1h() * written1h
          + tokens.read() * read;
    }

    long uncached(Tokens tokens) {
      return tokens.prompt() * input + output(tokens);
    }

    long output(Tokens tokens) {
      return tokens.output() * output;
    }
  }

  Tariff(Model model) {
    standard = rates(model, BigDecimal.ONE);
    batch = rates(model, model.batchMultiplier());
  }

  private static List<Rates> rates(Model model, BigDecimal factor) {
    return model.bands().stream().map(band -> Rates.of(band, factor)).toList();
  }

  Charge charge(Tokens tokens, boolean inBatch) {
    Rates single = at(standard, tokens.prompt());
    Rates billed = inBatch ? at(batch, tokens.prompt()) : single;
    return new Charge(
        billed.input(tokens),
        billed.output(tokens),
        billed.uncached(tokens),
        single.input(tokens) + single.output(tokens),
        single.uncached(tokens));
  }

  private static Rates at(List<Rates> bands, long promptTokens) {
    for (Rates rates : bands) {
      if (promptTokens <= rates.upTo()) {
        return rates;
      }
    }
    return bands.get(bands.size() - 1);
  }
}
