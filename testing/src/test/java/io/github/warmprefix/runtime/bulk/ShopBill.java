package io.github.warmprefix.runtime.bulk;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.Prices;
import io.github.warmprefix.testing.Exchange;
import io.github.warmprefix.testing.TokenUsage;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the API would bill, by its usage figures, and what the cost model says of as many requests.
 *
 * @param inBatches the usage of each request that a batch answered
 * @param alone the usage of each synchronous request
 */
record ShopBill(List<TokenUsage> inBatches, List<TokenUsage> alone) {
  private static final Model MODEL =
      ModelCatalogue.bundled().find("claude-haiku-4-5").orElseThrow();
  private static final PriceList PRICES = PriceList.of(MODEL);
  private static final int MILLION = 6;

  static ShopBill of(Shop shop) {
    return new ShopBill(
        shop.api.batchItems().stream().flatMap(item -> item.usage().stream()).toList(),
        shop.api.exchanges().stream()
            .filter(Exchange::isMessage)
            .flatMap(call -> call.usage().stream())
            .toList());
  }

  /** How many requests wrote to the cache. */
  long writes() {
    return writes(inBatches) + writes(alone);
  }

  /** What was used, at the prices of the catalogue. */
  BigDecimal billed() {
    return sum(inBatches).multiply(MODEL.batchMultiplier()).add(sum(alone));
  }

  /** What the cost model says of as many requests, of the size of the first. */
  BigDecimal forecast() {
    return PRICES
        .inBatches(PRICES.cached(volume(inBatches.size()), Ttl.ONE_HOUR, written(inBatches)))
        .plus(PRICES.cached(volume(alone.size()), Ttl.ONE_HOUR, written(alone)))
        .total();
  }

  /** What so many synchronous requests cost, all of which read the prefix. */
  BigDecimal asked(int times) {
    return PRICES.cached(volume(times), Ttl.ONE_HOUR, BigDecimal.ZERO).total();
  }

  private Volume volume(int requests) {
    TokenUsage one = inBatches.get(0);
    return new Volume(requests, prefix(), one.inputTokens(), one.outputTokens());
  }

  private long prefix() {
    return inBatches.get(0).cacheWriteTokens() + inBatches.get(0).cacheReadTokens();
  }

  private static BigDecimal written(List<TokenUsage> usages) {
    return BigDecimal.valueOf(writes(usages));
  }

  private static long writes(List<TokenUsage> usages) {
    return usages.stream().filter(usage -> usage.cacheWriteTokens() > 0).count();
  }

  private BigDecimal sum(List<TokenUsage> usages) {
    Prices prices = PRICES.at(prefix());
    return usages.stream()
        .map(usage -> cost(usage, prices))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .movePointLeft(MILLION);
  }

  private static BigDecimal cost(TokenUsage usage, Prices prices) {
    return times(prices.input(), usage.inputTokens())
        .add(times(prices.cacheWrite5m(), usage.cacheWrite5mTokens()))
        .add(times(prices.cacheWrite1h(), usage.cacheWrite1hTokens()))
        .add(times(prices.cacheRead(), usage.cacheReadTokens()))
        .add(times(prices.output(), usage.outputTokens()));
  }

  private static BigDecimal times(BigDecimal price, long tokens) {
    return price.multiply(BigDecimal.valueOf(tokens));
  }
}
