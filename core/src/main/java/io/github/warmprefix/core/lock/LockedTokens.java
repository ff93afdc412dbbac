package io.github.warmprefix.core.lock;

import io.github.warmprefix.core.tokens.TokenEstimate;
import java.time.LocalDate;

/** How many tokens a locked prefix has. */
public sealed interface LockedTokens {
  /**
   * The tokens were counted.
   *
   * @param count tokens, 0 or more
   * @param source who counted, for example {@code count_tokens}
   * @param date when
   */
  record Counted(long count, String source, LocalDate date) implements LockedTokens {}

  /** The tokens were estimated when the lock was written. */
  record Estimated(TokenEstimate estimate) implements LockedTokens {}

  /**
   * Not all of the prefix was known when the lock was written.
   *
   * @param tokens it has at least this many tokens, 0 or more
   */
  record AtLeast(long tokens) implements LockedTokens {}
}
