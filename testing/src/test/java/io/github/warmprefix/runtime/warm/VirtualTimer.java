package io.github.warmprefix.runtime.warm;

import io.github.warmprefix.testing.SimulatedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A timer that fires while its clock is moved. */
final class VirtualTimer implements Timer {
  private final SimulatedClock clock;
  private final PriorityQueue<Entry> pending = new PriorityQueue<>(Comparator.comparing(Entry::at));

  private record Entry(Instant at, Runnable action) {}

  VirtualTimer(SimulatedClock clock) {
    this.clock = clock;
  }

  @Override
  public void after(Duration delay, Runnable action) {
    pending.add(new Entry(clock.instant().plus(delay), action));
  }

  int pending() {
    return pending.size();
  }

  /** Moves the clock on, and stops on the way wherever something is due. */
  void advance(Duration time) {
    Instant end = clock.instant().plus(time);
    while (!pending.isEmpty() && !pending.peek().at().isAfter(end)) {
      Entry next = pending.poll();
      moveTo(next.at());
      next.action().run();
    }
    moveTo(end);
  }

  private void moveTo(Instant time) {
    if (time.isAfter(clock.instant())) {
      clock.advance(Duration.between(clock.instant(), time));
    }
  }
}
