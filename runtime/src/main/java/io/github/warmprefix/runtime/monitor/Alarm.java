package io.github.warmprefix.runtime.monitor;

import java.util.Locale;

/**
 * A prefix that the cache does not work for. There is at most one of each kind for a prefix and
 * hour.
 *
 * @param kind what is wrong
 * @param prefix the prefix
 * @param hour its hour so far
 * @param thresholds what it was measured against
 */
public record Alarm(Kind kind, PrefixId prefix, HourCounts hour, Thresholds thresholds) {
  /** What is wrong. */
  public enum Kind {
    /** Too few requests read from the cache. */
    LOW_HIT_RATE,
    /** Too many requests wrote to it. */
    MANY_WRITES
  }

  /** The alarm for people, in one line, without any text of a prompt. */
  public String describe() {
    String cause = hour.mainReason().map(reason -> "; mostly because " + reason.words()).orElse("");
    return switch (kind) {
      case LOW_HIT_RATE ->
          String.format(
              Locale.ROOT,
              "the cache hit rate of %s is %.1f %% over %,d requests since %s, below %.1f %%%s",
              prefix.describe(),
              hour.hitRate() * 100,
              hour.requests(),
              hour.start(),
              thresholds.hitRate() * 100,
              cause);
      case MANY_WRITES ->
          String.format(
              Locale.ROOT,
              "%s was written to the cache %,d times since %s, more than %,d%s",
              prefix.describe(),
              hour.writes(),
              hour.start(),
              thresholds.writesPerHour(),
              cause);
    };
  }
}
