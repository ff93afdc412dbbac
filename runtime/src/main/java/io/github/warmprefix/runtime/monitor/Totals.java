package io.github.warmprefix.runtime.monitor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Sums over some answers, and what they say. Money is in USD and exact.
 *
 * @param requests how many answers
 * @param hits how many of them read from the cache
 * @param writes how many of them wrote to it
 * @param priced how many were of models whose prices are known; the money is theirs alone
 * @param tokens what all of them used
 * @param pricedPrompt the input tokens, whatever their price, of those with known prices
 * @param inputCost what input cost
 * @param outputCost what output cost
 * @param uncachedCost what the same tokens cost without caching
 * @param unbatchedCost what the same tokens cost outside of batches
 * @param plainCost what the same tokens cost with neither
 */
public record Totals(
    long requests,
    long hits,
    long writes,
    long priced,
    Tokens tokens,
    long pricedPrompt,
    BigDecimal inputCost,
    BigDecimal outputCost,
    BigDecimal uncachedCost,
    BigDecimal unbatchedCost,
    BigDecimal plainCost) {
  /** Nothing. */
  public static final Totals ZERO =
      new Totals(
          0,
          0,
          0,
          0,
          Tokens.ZERO,
          0,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO,
          BigDecimal.ZERO);

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  /** The part of requests, from 0 to 1, that read from the cache; 0 where there are none. */
  public double hitRate() {
    return part(hits, requests);
  }

  /** The part of all tokens at markers, from 0 to 1, that were read and not written. */
  public double readShare() {
    return part(tokens.read(), tokens.read() + tokens.written());
  }

  /** What all of it cost. */
  public BigDecimal cost() {
    return inputCost.add(outputCost);
  }

  /** What a million input tokens really cost; empty where no price is known. */
  public Optional<BigDecimal> pricePerMillionInput() {
    return pricedPrompt == 0
        ? Optional.empty()
        : Optional.of(
            inputCost
                .multiply(MILLION)
                .divide(BigDecimal.valueOf(pricedPrompt), MathContext.DECIMAL64));
  }

  /** What caching saved; negative where it cost more than it saved. */
  public BigDecimal savedByCaching() {
    return uncachedCost.subtract(cost());
  }

  /** What batches saved. */
  public BigDecimal savedByBatches() {
    return unbatchedCost.subtract(cost());
  }

  /** Both together. */
  public Totals plus(Totals other) {
    return new Totals(
        requests + other.requests,
        hits + other.hits,
        writes + other.writes,
        priced + other.priced,
        tokens.plus(other.tokens),
        pricedPrompt + other.pricedPrompt,
        inputCost.add(other.inputCost),
        outputCost.add(other.outputCost),
        uncachedCost.add(other.uncachedCost),
        unbatchedCost.add(other.unbatchedCost),
        plainCost.add(other.plainCost));
  }

  private static double part(long of, long all) {
    return all == 0 ? 0 : (double) of / all;
  }
}
