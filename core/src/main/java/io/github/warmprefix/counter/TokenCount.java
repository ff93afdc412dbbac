package io.github.warmprefix.counter;

/**
 * What a {@link TokenCounter} knows of a text: the number of its tokens, or bounds for it.
 *
 * @param low the text has at least this many tokens, 0 or more
 * @param expected the best single figure, between {@code low} and {@code high}
 * @param high the text has at most this many tokens
 */
public record TokenCount(long low, long expected, long high) {
  /** Checks that {@code 0 <= low <= expected <= high}. */
  public TokenCount {
    if (low < 0 || low > expected || expected > high) {
      throw new IllegalArgumentException(
          "not in order: low " + low + ", expected " + expected + ", high " + high);
    }
  }

  /** A count that was not estimated. */
  public static TokenCount exactly(long tokens) {
    return new TokenCount(tokens, tokens, tokens);
  }
}
