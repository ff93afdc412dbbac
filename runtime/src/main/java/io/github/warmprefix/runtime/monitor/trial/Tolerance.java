package io.github.warmprefix.runtime.monitor.trial;

import java.math.BigDecimal;

/**
 * How far a trial may fall short.
 *
 * @param hitRate by how much the hit rate may be lower, from 0 to 1
 * @param price how many times the forecast price the measured one may be, 1 or more
 */
public record Tolerance(double hitRate, BigDecimal price) {
  /** Five points of hit rate, and a quarter of the price: token counts are estimates. */
  public static final Tolerance DEFAULT = new Tolerance(0.05, new BigDecimal("1.25"));

  /** Checks the ranges. */
  public Tolerance {
    if (!(hitRate >= 0 && hitRate <= 1)) {
      throw new IllegalArgumentException("a tolerance is from 0 to 1, and not " + hitRate);
    }
    if (price.compareTo(BigDecimal.ONE) < 0) {
      throw new IllegalArgumentException("a price may be 1 time the forecast, and not " + price);
    }
  }

  /** The fewest hits that are enough. */
  long leastHits(Expectation expected) {
    double least = (expected.hitRate() - hitRate) * expected.items();
    return Math.max(0, (long) Math.ceil(least - 1e-9));
  }

  /** The highest price that is low enough. */
  BigDecimal highestPrice(Expectation expected) {
    return expected.pricePerMillionInput().multiply(price);
  }
}
