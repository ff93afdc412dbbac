package io.github.warmprefix.runtime.warm;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs something later. */
@FunctionalInterface
public interface Timer {
  /** Runs the action once, after the delay at the earliest, on a thread of the timer's. */
  void after(Duration delay, Runnable action);

  /** A timer on an executor, which remains the caller's to shut down. */
  static Timer of(ScheduledExecutorService executor) {
    return (delay, action) -> executor.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
  }
}
