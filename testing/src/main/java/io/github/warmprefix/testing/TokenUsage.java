package io.github.warmprefix.testing;

/**
 * The tokens of one request as the response reports them. Plain input, writes and the read together
 * are all input of the request.
 *
 * @param inputTokens plain input, neither written nor read
 * @param cacheWrite5mTokens input written to the cache for five minutes
 * @param cacheWrite1hTokens input written to the cache for one hour
 * @param cacheReadTokens input read from the cache
 * @param outputTokens the reply
 */
public record TokenUsage(
    long inputTokens,
    long cacheWrite5mTokens,
    long cacheWrite1hTokens,
    long cacheReadTokens,
    long outputTokens) {
  /** Everything written to the cache: {@code cache_creation_input_tokens}. */
  public long cacheWriteTokens() {
    return cacheWrite5mTokens + cacheWrite1hTokens;
  }

  /** All input, whatever its price. */
  public long promptTokens() {
    return inputTokens + cacheWriteTokens() + cacheReadTokens;
  }
}
