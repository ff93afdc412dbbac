package io.github.warmprefix.core.report.compare;

import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.Prices;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a template's whole prefix costs on its model.
 *
 * @param tokens the tokens of the prefix
 * @param prices the prices of requests of that size
 * @param minimum the tokens from which the model caches
 */
record Pricing(long tokens, Prices prices, long minimum) {
  private static final BigDecimal PER_TOKEN = new BigDecimal("0.000001");

  static Optional<Pricing> of(ModelCatalogue catalogue, LockedPrefix prefix) {
    long tokens = Tokens.of(prefix);
    Optional<Model> model = catalogue.find(prefix.model());
    return model.map(
        it -> new Pricing(tokens, PriceList.of(it).at(tokens), it.minimumCacheableTokens()));
  }

  boolean cached() {
    return tokens >= minimum;
  }

  /** So many requests of which none writes. */
  BigDecimal requests(long count) {
    BigDecimal price = cached() ? prices.cacheRead() : prices.input();
    return usd(Math.multiplyExact(tokens, count), price);
  }

  /**
   * One request that reads what is in the cache and writes all that follows.
   *
   * @param kept the tokens of the longest prefix that is as it was
   * @param write the price of a write
   */
  BigDecimal rewrite(long kept, BigDecimal write) {
    if (!cached()) {
      return BigDecimal.ZERO;
    }
    long read = kept >= minimum ? kept : 0;
    return usd(read, prices.cacheRead()).add(usd(tokens - read, write));
  }

  private static BigDecimal usd(long tokens, BigDecimal price) {
    return BigDecimal.valueOf(tokens).multiply(price).multiply(PER_TOKEN);
  }
}
