package io.github.warmprefix.core.report.compare;

import java.math.BigDecimal;

/**
 * What a change does to the bill, in USD.
 *
 * @param before what the prefix of 1,000 requests cost when each of them read it; at the price of
 *     plain input where it was too short to be cached
 * @param after what it costs now, likewise
 * @param rewrite5m what it costs once to write to the cache what is not there yet, for five minutes
 * @param rewrite1h the same for an hour
 */
public record Effect(
    BigDecimal before, BigDecimal after, BigDecimal rewrite5m, BigDecimal rewrite1h) {
  /** Nothing. */
  static final Effect NONE =
      new Effect(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /** How much more 1,000 requests cost than before; negative where they cost less. */
  public BigDecimal change() {
    return after.subtract(before);
  }

  Effect plus(Effect other) {
    return new Effect(
        before.add(other.before),
        after.add(other.after),
        rewrite5m.add(other.rewrite5m),
        rewrite1h.add(other.rewrite1h));
  }
}
