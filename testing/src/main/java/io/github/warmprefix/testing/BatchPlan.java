package io.github.warmprefix.testing;

import java.time.Duration;
import java.util.Optional;

/** Decides how batches go. */
public interface BatchPlan {
  /** Each batch takes a minute, and all of its valid requests succeed. */
  BatchPlan SMOOTH = new BatchPlan() {};

  /**
   * How long a batch takes by the simulator's clock; its requests are spread over this time. What
   * has not had its turn when the batch expires, is expired.
   *
   * @param number counts the batches of a simulator from 1
   * @param requests how many requests it has
   */
  default Duration duration(int number, int requests) {
    return Duration.ofMinutes(1);
  }

  /**
   * The error of a request that would have succeeded.
   *
   * @param number counts the batches of a simulator from 1
   * @param customId the request's id
   */
  default Optional<ApiError> error(int number, String customId) {
    return Optional.empty();
  }

  /** How many requests of a batch run at the same time, and so cannot read each other's writes. */
  default int concurrency() {
    return 50;
  }
}
