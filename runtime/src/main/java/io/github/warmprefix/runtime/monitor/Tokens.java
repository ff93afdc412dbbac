package io.github.warmprefix.runtime.monitor;

import com.anthropic.models.messages.CacheCreation;
import com.anthropic.models.messages.Usage;

/**
 * What one or more answers used. Plain input, writes and the read together are all input.
 *
 * @param input plain input, neither written nor read
 * @param written5m input written to the cache for five minutes
 * @param written1h input written to the cache for one hour
 * @param read input read from the cache
 * @param output the answer
 */
public record Tokens(long input, long written5m, long written1h, long read, long output) {
  /** Nothing. */
  public static final Tokens ZERO = new Tokens(0, 0, 0, 0, 0);

  /** The tokens of an answer. Writes whose life is not told count as those of five minutes. */
  public static Tokens of(Usage usage) {
    long written = usage.cacheCreationInputTokens().orElse(0L);
    long written1h = usage.cacheCreation().map(CacheCreation::ephemeral1hInputTokens).orElse(0L);
    return new Tokens(
        usage.inputTokens(),
        Math.max(0, written - written1h),
        written1h,
        usage.cacheReadInputTokens().orElse(0L),
        usage.outputTokens());
  }

  /** Everything written to the cache. */
  public long written() {
    return written5m + written1h;
  }

  /** All input, whatever its price. */
  public long prompt() {
    return input + written() + read;
  }

  /** Both together. */
  public Tokens plus(Tokens other) {
    return new Tokens(
        input + other.input,
        written5m + other.written5m,
        written1h + other.written1h,
        read + other.read,
        output + other.output);
  }
}
