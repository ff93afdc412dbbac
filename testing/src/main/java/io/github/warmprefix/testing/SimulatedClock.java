package io.github.warmprefix.testing;

import io.github.warmprefix.runtime.bulk.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it, or a bulk job that goes by it waits. Safe for
 * use by several threads.
 *
 * <pre>{@code
 * BulkJob.over(tickets).timing(clock)...
 * }</pre>
 */
public final class SimulatedClock extends Clock implements Timing {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private SimulatedClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock that stands at that instant, in UTC. */
  public static SimulatedClock startingAt(Instant instant) {
    return new SimulatedClock(new AtomicReference<>(instant), ZoneOffset.UTC);
  }

  /**
   * Moves the clock on.
   *
   * @param time how far; not negative
   * @throws IllegalArgumentException if {@code time} is negative
   */
  public void advance(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time does not run backwards: " + time);
    }
    now.updateAndGet(instant -> instant.plus(time));
  }

  @Override
  public Instant now() {
    return instant();
  }

  /** Moves the clock on instead of waiting. */
  @Override
  public void sleep(Duration time) {
    advance(time);
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /** The same clock in another zone: it moves whenever this one does. */
  @Override
  public SimulatedClock withZone(ZoneId other) {
    return new SimulatedClock(now, other);
  }
}
