package io.github.warmprefix.sample;

import io.github.warmprefix.core.models.Prices;
import java.math.BigDecimal;

/**
 * Turns tokens into US dollars, exactly.
 *
 * @param prices what a million tokens of each kind cost
 */
record Bill(Prices prices) {
  private static final int MILLION = 6;

  /** What the tokens cost as they were billed. */
  BigDecimal withCaching(TokenCount tokens) {
    return cost(tokens.input(), prices.input())
        .add(cost(tokens.written5m(), prices.cacheWrite5m()))
        .add(cost(tokens.written1h(), prices.cacheWrite1h()))
        .add(cost(tokens.read(), prices.cacheRead()))
        .add(cost(tokens.output(), prices.output()));
  }

  /** What the same tokens cost where nothing is cached. */
  BigDecimal withoutCaching(TokenCount tokens) {
    return cost(tokens.allInput(), prices.input()).add(cost(tokens.output(), prices.output()));
  }

  private static BigDecimal cost(long tokens, BigDecimal perMillion) {
    return perMillion.multiply(BigDecimal.valueOf(tokens)).movePointLeft(MILLION);
  }
}
