package io.github.warmprefix.core.cost;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.Prices;
import io.github.warmprefix.core.models.PromptBand;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a model asks for requests of any size.
 *
 * @param bands the price bands by total prompt tokens, smallest first, the last without limit
 * @param batchMultiplier what every price is multiplied with in a batch
 */
public record PriceList(List<PromptBand> bands, BigDecimal batchMultiplier) {
  private static final BigDecimal PER_TOKEN = new BigDecimal("0.000001");

  /** Copies the list. */
  public PriceList {
    bands = List.copyOf(bands);
  }

  /** The prices of a model. */
  public static PriceList of(Model model) {
    return new PriceList(model.bands(), model.batchMultiplier());
  }

  /** The prices of requests with so many input tokens in all, cached or not. */
  public Prices at(long promptTokens) {
    return bands.stream()
        .filter(band -> promptTokens <= band.upToPromptTokens().orElse(Long.MAX_VALUE))
        .findFirst()
        .orElseThrow()
        .prices();
  }

  /** What every request costs uncached. */
  public Cost standard(Volume volume) {
    Prices prices = at(volume.promptTokens());
    return new Cost(
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        each(volume, volume.promptTokens(), prices.input()),
        each(volume, volume.outputTokens(), prices.output()));
  }

  /**
   * What the requests cost if some of them write their prefix to the cache and all others read it.
   *
   * @param writes how many requests write, from 0 to all; a part of one where it is an expected
   *     number
   */
  public Cost cached(Volume volume, Ttl ttl, BigDecimal writes) {
    Prices prices = at(volume.promptTokens());
    BigDecimal reads = BigDecimal.valueOf(volume.requests()).subtract(writes);
    if (writes.signum() < 0 || reads.signum() < 0) {
      throw new IllegalArgumentException(
          writes + " of " + volume.requests() + " requests cannot write");
    }
    return new Cost(
        usd(writes, volume.prefixTokens(), write(prices, ttl)),
        usd(reads, volume.prefixTokens(), prices.cacheRead()),
        each(volume, volume.suffixTokens(), prices.input()),
        each(volume, volume.outputTokens(), prices.output()));
  }

  /** What it costs to read a prefix again only to keep it warm. */
  Cost warming(Volume volume, BigDecimal times, long placeholderTokens) {
    Prices prices = at(volume.prefixTokens() + placeholderTokens);
    return new Cost(
        BigDecimal.ZERO,
        usd(times, volume.prefixTokens(), prices.cacheRead()),
        usd(times, placeholderTokens, prices.input()),
        BigDecimal.ZERO);
  }

  /** The same in batches. */
  public Cost inBatches(Cost cost) {
    return cost.times(batchMultiplier);
  }

  /** The price of a write, in USD per million tokens. */
  static BigDecimal write(Prices prices, Ttl ttl) {
    return switch (ttl) {
      case FIVE_MINUTES -> prices.cacheWrite5m();
      case ONE_HOUR -> prices.cacheWrite1h();
    };
  }

  private static BigDecimal each(Volume volume, long tokens, BigDecimal price) {
    return usd(BigDecimal.valueOf(volume.requests()), tokens, price);
  }

  private static BigDecimal usd(BigDecimal times, long tokens, BigDecimal price) {
    return times.multiply(BigDecimal.valueOf(tokens)).multiply(price).multiply(PER_TOKEN);
  }
}
