package io.github.warmprefix.runtime;

import io.github.warmprefix.core.tokens.TokenEstimate;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Says in the log when a prefix that was measured at class load is too short for the cache. */
final class SizeLog {
  private SizeLog() {}

  /**
   * Logs one line where the marker at the end of the fixed part has no effect, or may have none.
   *
   * @param member the member that carries the marker
   */
  static void log(PrefixInfo info, String member) {
    if (info.tokens().isEmpty() || info.minimumTokens().isEmpty()) {
      return;
    }
    Logger logger = System.getLogger(info.template());
    TokenEstimate tokens = info.tokens().get();
    int minimum = info.minimumTokens().getAsInt();
    if (tokens.surelyMisses(minimum)) {
      logger.log(Level.WARNING, text(info, member, "is below", "has"));
    } else if (!tokens.surelyReaches(minimum)) {
      logger.log(Level.INFO, text(info, member, "may be below", "may have"));
    }
  }

  private static String text(PrefixInfo info, String member, String size, String effect) {
    TokenEstimate tokens = info.tokens().orElseThrow();
    return String.format(
        Locale.ROOT,
        "the fixed prefix of %s has about %d tokens (%d to %d), which %s the minimum of %d of %s,"
            + " so its cache marker on %s %s no effect",
        info.template(),
        tokens.expected(),
        tokens.low(),
        tokens.high(),
        size,
        info.minimumTokens().getAsInt(),
        info.model(),
        member,
        effect);
  }
}
