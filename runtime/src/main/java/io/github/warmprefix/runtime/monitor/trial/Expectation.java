package io.github.warmprefix.runtime.monitor.trial;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Cost;
import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.models.Model;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a trial is expected to show.
 *
 * @param items how many items it has, 1 or more
 * @param hitRate the part of them, from 0 to 1, that read from the cache
 * @param pricePerMillionInput what a million of their input tokens cost, in USD
 */
public record Expectation(long items, double hitRate, BigDecimal pricePerMillionInput) {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** Checks the ranges. */
  public Expectation {
    if (items < 1) {
      throw new IllegalArgumentException("a trial has at least one item, and not " + items);
    }
    if (!(hitRate >= 0 && hitRate <= 1)) {
      throw new IllegalArgumentException("a hit rate is from 0 to 1, and not " + hitRate);
    }
  }

  /**
   * The expectation of the cost model for that many requests.
   *
   * @param volume the requests of the trial, of the size of the whole job's
   * @param writes how many of them should write the prefix and so cannot read it: one for each
   *     prefix among them, none where it was written before
   * @param batch whether they are sent in a batch
   */
  public static Expectation of(Model model, Volume volume, Ttl ttl, long writes, boolean batch) {
    PriceList prices = PriceList.of(model);
    boolean cached = volume.prefixTokens() >= model.minimumCacheableTokens();
    Cost single =
        cached ? prices.cached(volume, ttl, BigDecimal.valueOf(writes)) : prices.standard(volume);
    Cost cost = batch ? prices.inBatches(single) : single;
    BigDecimal input = cost.total().subtract(cost.output());
    BigDecimal tokens = BigDecimal.valueOf(volume.requests() * volume.promptTokens());
    return new Expectation(
        volume.requests(),
        cached ? (double) (volume.requests() - writes) / volume.requests() : 0,
        tokens.signum() == 0
            ? BigDecimal.ZERO
            : input.multiply(MILLION).divide(tokens, MathContext.DECIMAL64));
  }
}
