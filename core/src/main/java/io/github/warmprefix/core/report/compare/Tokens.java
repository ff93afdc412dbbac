package io.github.warmprefix.core.report.compare;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.core.lock.LockedTokens;

/**
 * Reads how many tokens a locked prefix has: as counted, as expected, or as far as they are known.
 */
final class Tokens {
  private Tokens() {}

  static long of(LockedPrefix prefix) {
    if (prefix.tokens() instanceof LockedTokens.Counted counted) {
      return counted.count();
    }
    if (prefix.tokens() instanceof LockedTokens.AtLeast known) {
      return known.tokens();
    }
    return ((LockedTokens.Estimated) prefix.tokens()).estimate().expected();
  }
}
