package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Forecast;
import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.core.cost.Workload;
import java.math.BigDecimal;

/**
 * What a template with a declared workload costs a day.
 *
 * @param prefix its cached prefix
 * @param ttl the TTL of the last marker
 * @param workload the declared workload
 * @param forecast the cost by lever
 */
record Bill(MeasuredPrefix prefix, Ttl ttl, Workload workload, Forecast forecast) {
  /** A difference in cost that is worth a word. */
  private static final BigDecimal NOTABLE = new BigDecimal("0.95");

  /** How requests are sent one by one with the TTL that the author chose. */
  Lever written() {
    return ttl == Ttl.ONE_HOUR ? Lever.CACHED_1H : Lever.CACHED_5M;
  }

  /** The same with the other TTL. */
  Lever otherTtl() {
    return ttl == Ttl.ONE_HOUR ? Lever.CACHED_5M : Lever.CACHED_1H;
  }

  /** Whether each prefix is used no more than once from one cold start to the next. */
  boolean oneShot() {
    return workload.requestsPerDay() <= (long) workload.keys() * (1 + workload.deploysPerDay());
  }

  /** Whether {@code cheaper} saves enough to speak of it. */
  static boolean notably(BigDecimal cheaper, BigDecimal dearer) {
    return cheaper.compareTo(dearer.multiply(NOTABLE)) < 0;
  }

  /** What a lever costs, in words. */
  String usd(Lever lever) {
    return Words.usd(forecast.total(lever)) + " a day";
  }
}
