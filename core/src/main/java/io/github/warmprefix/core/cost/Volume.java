package io.github.warmprefix.core.cost;

/**
 * Requests of one size that share a prefix.
 *
 * @param requests how many requests, 0 or more
 * @param prefixTokens the tokens up to the last marker, 0 or more
 * @param suffixTokens the input tokens of a request behind it, 0 or more
 * @param outputTokens the tokens that answer a request, 0 or more
 */
public record Volume(long requests, long prefixTokens, long suffixTokens, long outputTokens) {
  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public Volume {
    if (requests < 0 || prefixTokens < 0 || suffixTokens < 0 || outputTokens < 0) {
      throw new IllegalArgumentException("a volume has no negative numbers");
    }
  }

  /** The input tokens of one request. */
  public long promptTokens() {
    return prefixTokens + suffixTokens;
  }

  /** Another number of the same requests. */
  public Volume of(long other) {
    return new Volume(other, prefixTokens, suffixTokens, outputTokens);
  }
}
