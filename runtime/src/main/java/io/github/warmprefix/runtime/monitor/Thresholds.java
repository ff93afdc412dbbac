package io.github.warmprefix.runtime.monitor;

/**
 * When the monitor raises an alarm.
 *
 * @param hitRate the least part of an hour's requests for a prefix, from 0 to 1, that should read
 *     from the cache
 * @param writesPerHour the most writes of a prefix within an hour
 * @param afterRequests how many requests an hour must have had before its hit rate counts
 */
public record Thresholds(double hitRate, long writesPerHour, long afterRequests) {
  /** Half of the requests, or a dozen writes, once there are twenty requests. */
  public static final Thresholds DEFAULT = new Thresholds(0.5, 12, 20);

  /** No alarm at all. */
  public static final Thresholds OFF = new Thresholds(0, Long.MAX_VALUE, Long.MAX_VALUE);

  /** Checks the ranges. */
  public Thresholds {
    if (!(hitRate >= 0 && hitRate <= 1)) {
      throw new IllegalArgumentException("a hit rate is from 0 to 1, and not " + hitRate);
    }
    if (writesPerHour < 0 || afterRequests < 0) {
      throw new IllegalArgumentException("thresholds are not negative");
    }
  }
}
