package io.github.warmprefix.runtime.bulk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time a job goes by. Safe for use by several threads. */
public interface Timing {
  /** What time it is. */
  Instant now();

  /**
   * Waits.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  void sleep(Duration time) throws InterruptedException;

  /** The time of the machine. */
  static Timing system() {
    Clock clock = Clock.systemUTC();
    return new Timing() {
      @Override
      public Instant now() {
        return clock.instant();
      }

      @Override
      public void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
      }
    };
  }
}
