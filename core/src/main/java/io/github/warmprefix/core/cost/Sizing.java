package io.github.warmprefix.core.cost;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The two shares that say which lever counts.
 *
 * @param prefixShare the prefix as a part of all input tokens, from 0 to 1
 * @param outputShare the output as a part of the uncached cost, from 0 to 1
 */
public record Sizing(BigDecimal prefixShare, BigDecimal outputShare) {
  /** The shares of some requests; both are 0 where there is nothing to share. */
  public static Sizing of(PriceList prices, Volume volume) {
    Cost cost = prices.standard(volume);
    return new Sizing(
        part(BigDecimal.valueOf(volume.prefixTokens()), BigDecimal.valueOf(volume.promptTokens())),
        part(cost.output(), cost.total()));
  }

  private static BigDecimal part(BigDecimal of, BigDecimal all) {
    return all.signum() == 0 ? BigDecimal.ZERO : of.divide(all, MathContext.DECIMAL64);
  }
}
