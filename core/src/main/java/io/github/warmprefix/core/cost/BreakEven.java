package io.github.warmprefix.core.cost;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.models.Prices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** From which request on a prefix that is written once is cheaper than one that is not cached. */
public final class BreakEven {
  private BreakEven() {}

  /**
   * The first number of requests of which one writes and all others read that costs less than as
   * many uncached ones; empty where reading saves nothing.
   */
  public static OptionalLong requests(Prices prices, Ttl ttl) {
    BigDecimal saved = prices.input().subtract(prices.cacheRead());
    if (saved.signum() <= 0) {
      return OptionalLong.empty();
    }
    BigDecimal extra = PriceList.write(prices, ttl).subtract(prices.cacheRead());
    return OptionalLong.of(
        Math.max(
            1, extra.divideToIntegralValue(saved).setScale(0, RoundingMode.FLOOR).longValue() + 1));
  }
}
