package io.github.warmprefix.core.cost;

import java.math.BigDecimal;

/**
 * What some requests cost, by category, in USD and exact.
 *
 * @param cacheWrite prefix tokens written to the cache
 * @param cacheRead prefix tokens read from the cache
 * @param input plain input tokens
 * @param output output tokens
 */
public record Cost(
    BigDecimal cacheWrite, BigDecimal cacheRead, BigDecimal input, BigDecimal output) {
  /** Nothing. */
  public static final Cost ZERO =
      new Cost(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  /** The sum of the categories. */
  public BigDecimal total() {
    return cacheWrite.add(cacheRead).add(input).add(output);
  }

  /** Both together. */
  public Cost plus(Cost other) {
    return new Cost(
        cacheWrite.add(other.cacheWrite),
        cacheRead.add(other.cacheRead),
        input.add(other.input),
        output.add(other.output));
  }

  /** So many times as much in every category. */
  public Cost times(BigDecimal factor) {
    return new Cost(
        cacheWrite.multiply(factor),
        cacheRead.multiply(factor),
        input.multiply(factor),
        output.multiply(factor));
  }
}
