package io.github.warmprefix.core.tokens;

/**
 * A number of tokens that is known within bounds.
 *
 * @param low the text has at least this many tokens, 0 or more
 * @param expected the best single figure, between {@code low} and {@code high}
 * @param high the text has at most this many tokens
 */
public record TokenEstimate(long low, long expected, long high) {
  /** No tokens at all. */
  public static final TokenEstimate ZERO = exactly(0);

  /** Checks that {@code 0 <= low <= expected <= high}. */
  public TokenEstimate {
    if (low < 0 || low > expected || expected > high) {
      throw new IllegalArgumentException(
          "not in order: low " + low + ", expected " + expected + ", high " + high);
    }
  }

  /** An estimate without a margin. */
  public static TokenEstimate exactly(long tokens) {
    return new TokenEstimate(tokens, tokens, tokens);
  }

  /** The tokens of both texts together. */
  public TokenEstimate plus(TokenEstimate other) {
    return new TokenEstimate(low + other.low, expected + other.expected, high + other.high);
  }

  /** Whether the text surely has {@code minimum} tokens or more. */
  public boolean surelyReaches(long minimum) {
    return low >= minimum;
  }

  /** Whether the text surely has fewer than {@code minimum} tokens. */
  public boolean surelyMisses(long minimum) {
    return high < minimum;
  }
}
