package io.github.warmprefix.core.report;

import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.Locale;

/** Whether a prefix is long enough to be cached. */
public enum Reach {
  /** Even the lower bound reaches the minimum. */
  SURELY,
  /** The minimum is within the margin of the estimate. */
  PERHAPS,
  /** Even the upper bound is under the minimum. */
  NOT;

  /** How an estimate stands to a minimum. */
  public static Reach of(TokenEstimate tokens, long minimum) {
    if (tokens.surelyReaches(minimum)) {
      return SURELY;
    }
    return tokens.surelyMisses(minimum) ? NOT : PERHAPS;
  }

  /** The name in the reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
