package io.github.warmprefix.runtime.warm;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.Prices;
import java.math.BigDecimal;

/**
 * How long to wait for a request that may never come. A warming is rent, the write that it spares
 * is the price of buying; who rents until the rents have reached the price never pays more than
 * twice what the one who knows the future pays.
 */
final class IdleWarmings {
  /** The placeholder turn, where the model's framing is not known. */
  private static final int PLACEHOLDER_TOKENS = 10;

  private IdleWarmings() {}

  /** The most warmings that together cost no more than a write in place of a read. */
  static long most(Model model, long prefixTokens, Ttl ttl) {
    long placeholder = model.messageFrameTokens().orElse(PLACEHOLDER_TOKENS);
    Prices prices = PriceList.of(model).at(prefixTokens + placeholder);
    BigDecimal tokens = BigDecimal.valueOf(prefixTokens);
    BigDecimal write = ttl == Ttl.ONE_HOUR ? prices.cacheWrite1h() : prices.cacheWrite5m();
    BigDecimal spared = write.subtract(prices.cacheRead()).multiply(tokens);
    BigDecimal rent =
        prices
            .cacheRead()
            .multiply(tokens)
            .add(prices.input().multiply(BigDecimal.valueOf(placeholder)));
    return rent.signum() == 0 ? Long.MAX_VALUE : spared.divideToIntegralValue(rent).longValue();
  }
}
