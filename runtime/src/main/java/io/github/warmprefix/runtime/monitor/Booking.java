package io.github.warmprefix.runtime.monitor;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An answer that was booked.
 *
 * @param sample the answer
 * @param series what it was booked under, {@link SeriesKey#OTHERS} where there was no room
 * @param cost what it cost in USD; empty where its model has no known price
 * @param uncachedCost what it would have cost without caching
 */
public record Booking(
    Sample sample, SeriesKey series, Optional<BigDecimal> cost, Optional<BigDecimal> uncachedCost) {
  private static final int SCALE = 12;

  static Booking of(Sample sample, SeriesKey series, Optional<Charge> charge) {
    return new Booking(
        sample,
        series,
        charge.map(known -> BigDecimal.valueOf(known.spent(), SCALE)),
        charge.map(known -> BigDecimal.valueOf(known.uncached(), SCALE)));
  }
}
