package io.github.warmprefix.runtime.monitor;

import java.util.function.Consumer;

/**
 * Compares the hours of prefixes with the thresholds, at writes only: a hit makes nothing worse.
 */
final class Watch {
  private final Thresholds thresholds;
  private final Consumer<Alarm> listener;

  Watch(Thresholds thresholds, Consumer<Alarm> listener) {
    this.thresholds = thresholds;
    this.listener = listener;
  }

  void afterWrite(PrefixId prefix, Hour hour) {
    HourCounts counts = hour.counts();
    if (counts.requests() >= thresholds.afterRequests()
        && counts.hitRate() < thresholds.hitRate()
        && hour.raise(Alarm.Kind.LOW_HIT_RATE)) {
      listener.accept(new Alarm(Alarm.Kind.LOW_HIT_RATE, prefix, counts, thresholds));
    }
    if (counts.writes() > thresholds.writesPerHour() && hour.raise(Alarm.Kind.MANY_WRITES)) {
      listener.accept(new Alarm(Alarm.Kind.MANY_WRITES, prefix, counts, thresholds));
    }
  }
}
