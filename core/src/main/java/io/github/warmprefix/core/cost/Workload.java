package io.github.warmprefix.core.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;

/**
 * What a template is used for, a day.
 *
 * @param requestsPerDay requests of all keys together, 1 or more
 * @param arrivals how the requests for one prefix follow one another
 * @param suffixTokens the input tokens of a request behind the prefix, 0 or more
 * @param outputTokens the tokens that answer a request, 0 or more
 * @param answerWithin how long an answer may take
 * @param keys how many different prefixes the requests have, 1 or more
 * @param replicas how many processes start at the same time and each send a first request before
 *     any of them has an answer, 1 or more
 * @param deploysPerDay how often a day all processes start anew with another prefix, 0 or more
 */
public record Workload(
    long requestsPerDay,
    Arrivals arrivals,
    long suffixTokens,
    long outputTokens,
    Duration answerWithin,
    int keys,
    int replicas,
    int deploysPerDay) {
  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Workload {
    check("requestsPerDay", requestsPerDay, 1);
    check("suffixTokens", suffixTokens, 0);
    check("outputTokens", outputTokens, 0);
    check("answerWithin", answerWithin.toMillis(), 0);
    check("keys", keys, 1);
    check("replicas", replicas, 1);
    check("deploysPerDay", deploysPerDay, 0);
  }

  private static void check(String what, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(what + " is " + value + ", and must be at least " + least);
    }
  }

  /** The requests of a day with a prefix of so many tokens. */
  public Volume volume(long prefixTokens) {
    return new Volume(requestsPerDay, prefixTokens, suffixTokens, outputTokens);
  }

  /** The requests a day for each prefix, on average. */
  BigDecimal requestsPerKey() {
    return BigDecimal.valueOf(requestsPerDay)
        .divide(BigDecimal.valueOf(keys), MathContext.DECIMAL64);
  }
}
