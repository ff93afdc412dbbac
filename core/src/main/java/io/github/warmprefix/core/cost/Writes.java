package io.github.warmprefix.core.cost;

import io.github.warmprefix.core.cache.Ttl;
import java.math.BigDecimal;

/**
 * How many requests of a day are expected to write their prefix. A day begins cold, and so does
 * each deploy: every process that then asks before another has an answer writes for itself. Every
 * other request writes if it comes later than the entry lives.
 */
final class Writes {
  private Writes() {}

  static BigDecimal expected(Workload workload, Ttl ttl) {
    BigDecimal cold = keptWarm(workload);
    BigDecimal others = BigDecimal.valueOf(workload.requestsPerDay()).subtract(cold);
    return cold.add(others.multiply(workload.arrivals().tooLate(workload.requestsPerKey(), ttl)));
  }

  /** Those of prefixes that get cold by deploys only. */
  static BigDecimal keptWarm(Workload workload) {
    return ofEachKey(workload, (1L + workload.deploysPerDay()) * workload.replicas());
  }

  /** One request for each prefix goes ahead, as the vendor's recipe for batches wants it. */
  static BigDecimal seeded(Workload workload) {
    return ofEachKey(workload, 1);
  }

  private static BigDecimal ofEachKey(Workload workload, long writes) {
    return BigDecimal.valueOf(Math.min(writes * workload.keys(), workload.requestsPerDay()));
  }
}
