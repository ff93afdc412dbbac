package io.github.warmprefix.cli.lock;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Lets no more than so many requests pass in any minute. */
final class RateLimit {
  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final int perMinute;
  private final LongSupplier nanoTime;
  private final Pause pause;
  private final Queue<Long> recent = new ArrayDeque<>();

  /** A way to wait. */
  interface Pause {
    /** Waits that long. */
    void nanos(long nanos) throws InterruptedException;
  }

  RateLimit(int perMinute) {
    this(perMinute, System::nanoTime, TimeUnit.NANOSECONDS::sleep);
  }

  RateLimit(int perMinute, LongSupplier nanoTime, Pause pause) {
    this.perMinute = perMinute;
    this.nanoTime = nanoTime;
    this.pause = pause;
  }

  /** Waits until the next request may be sent. */
  void await() {
    if (recent.size() == perMinute) {
      sleep(recent.remove() + MINUTE - nanoTime.getAsLong());
    }
    recent.add(nanoTime.getAsLong());
  }

  private void sleep(long nanos) {
    try {
      if (nanos > 0) {
        pause.nanos(nanos);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
