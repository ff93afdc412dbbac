package io.github.warmprefix.sample;

import com.anthropic.models.messages.CacheCreation;
import com.anthropic.models.messages.Usage;

/**
 * The tokens of one request or of many, by how they are billed.
 *
 * @param input neither read from the cache nor written to it
 * @param written5m written to the cache for five minutes
 * @param written1h written to the cache for one hour
 * @param read read from the cache
 * @param output answered
 */
record TokenCount(long input, long written5m, long written1h, long read, long output) {
  static final TokenCount NONE = new TokenCount(0, 0, 0, 0, 0);

  /** What the API says a request used. */
  static TokenCount of(Usage usage) {
    long written = usage.cacheCreationInputTokens().orElse(0L);
    long written1h = usage.cacheCreation().map(CacheCreation::ephemeral1hInputTokens).orElse(0L);
    return new TokenCount(
        usage.inputTokens(),
        written - written1h,
        written1h,
        usage.cacheReadInputTokens().orElse(0L),
        usage.outputTokens());
  }

  TokenCount plus(TokenCount other) {
    return new TokenCount(
        input + other.input,
        written5m + other.written5m,
        written1h + other.written1h,
        read + other.read,
        output + other.output);
  }

  /** All that was written to the cache. */
  long written() {
    return written5m + written1h;
  }

  /** All that went in, however it was billed. */
  long allInput() {
    return input + written() + read;
  }
}
