package io.github.warmprefix.annotations;

/**
 * How long a cache entry lives, counted from the start of the request that last wrote or read it.
 * Every read renews the entry free of charge.
 */
public enum CacheTtl {
  /** Five minutes, {@code "5m"} on the wire. A write costs 1.25 times the plain input price. */
  FIVE_MINUTES,
  /**
   * One hour, {@code "1h"} on the wire. A write costs 2 times the plain input price, so it pays off
   * from the third request on.
   */
  ONE_HOUR
}
