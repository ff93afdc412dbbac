package io.github.warmprefix.runtime.warm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One prefix and its life. There is at most one timer pending, which looks at the last request when
 * it fires; so requests neither start nor cancel timers while the prefix is warm.
 */
final class WarmPrefix {
  private static final int MISSES = 2;

  private final WarmPlan.Pays plan;
  private final BooleanSupplier warming;
  private final Clock clock;
  private final Timer timer;
  private final Duration margin;
  private final Consumer<WarmEnd> ends;

  private Instant renewed;
  private long idle;
  private int misses;
  private boolean running;
  private boolean over;

  /**
   * A prefix that is cold.
   *
   * @param warming sends a request that only warms, and says whether it found the entry
   * @param margin how long before the end of its life it is renewed
   */
  WarmPrefix(
      WarmPlan.Pays plan,
      BooleanSupplier warming,
      Clock clock,
      Timer timer,
      Duration margin,
      Consumer<WarmEnd> ends) {
    this.plan = plan;
    this.warming = warming;
    this.clock = clock;
    this.timer = timer;
    this.margin = margin;
    this.ends = ends;
    renewed = clock.instant();
  }

  /** A request with this prefix is being sent: it writes or renews the entry. */
  synchronized void used() {
    renewed = clock.instant();
    idle = 0;
    if (!running && !over) {
      running = true;
      schedule(untilDue());
    }
  }

  synchronized void close() {
    if (!over) {
      stop(WarmEnd.CLOSED);
    }
  }

  /** The timer fired. The request is sent outside of the lock, which requests wait for. */
  private void fired() {
    if (isDue()) {
      Instant start = clock.instant();
      try {
        warmed(start, warming.getAsBoolean());
      } catch (RuntimeException e) {
        failed();
      }
    }
  }

  private synchronized boolean isDue() {
    if (over) {
      return false;
    }
    Duration left = untilDue();
    if (!left.isNegative() && !left.isZero()) {
      schedule(left);
    } else if (left.negated().compareTo(margin) >= 0) {
      stop(WarmEnd.TOO_LATE);
    } else if (idle >= plan.idleWarmings()) {
      stop(WarmEnd.IDLE);
    } else {
      return true;
    }
    return false;
  }

  private synchronized void warmed(Instant start, boolean hit) {
    misses = hit ? 0 : misses + 1;
    if (over) {
      return;
    }
    if (!hit) {
      stop(misses < MISSES ? WarmEnd.MISSED : WarmEnd.NEVER_HITS);
      return;
    }
    idle++;
    renewed = start.isAfter(renewed) ? start : renewed;
    schedule(untilDue());
  }

  private synchronized void failed() {
    if (!over) {
      stop(WarmEnd.FAILED);
    }
  }

  private Duration untilDue() {
    Instant due = renewed.plus(plan.ttl().life()).minus(margin);
    return Duration.between(clock.instant(), due);
  }

  /** A timer that was shut down ends it, and must not spoil the request that is being sent. */
  private void schedule(Duration delay) {
    try {
      timer.after(delay, this::fired);
    } catch (RejectedExecutionException e) {
      stop(WarmEnd.CLOSED);
    }
  }

  private void stop(WarmEnd end) {
    running = false;
    over = end.isFinal();
    ends.accept(end);
  }
}
