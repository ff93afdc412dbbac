package io.github.warmprefix.runtime.monitor;

import io.github.warmprefix.core.cache.Ttl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The last day of one prefix, by hours. */
final class PrefixLog {
  private static final int HOURS = 24;
  private static final long NEVER = Long.MIN_VALUE;

  private final PrefixId prefix;
  private final AtomicReferenceArray<Hour> hours = new AtomicReferenceArray<>(HOURS);
  private final AtomicLong lastSeen = new AtomicLong(NEVER);

  PrefixLog(PrefixId prefix) {
    this.prefix = prefix;
  }

  PrefixId prefix() {
    return prefix;
  }

  /** Books an answer, and gives the hour it was booked in. */
  Hour add(Sample sample, Instant now) {
    Hour hour = hour(HourCounts.hourOf(now));
    long before = lastSeen.getAndSet(now.toEpochMilli());
    hour.addRead(sample.tokens().read() > 0);
    if (sample.tokens().written() > 0) {
      hour.addWrite(sample.reason().orElseGet(() -> reason(sample, before, now)));
    }
    return hour;
  }

  private static MissReason reason(Sample sample, long before, Instant now) {
    if (before == NEVER) {
      return MissReason.FIRST_SEEN;
    }
    Ttl ttl = sample.tokens().written1h() > 0 ? Ttl.ONE_HOUR : Ttl.FIVE_MINUTES;
    return now.toEpochMilli() - before >= ttl.life().toMillis()
        ? MissReason.EXPIRED
        : MissReason.UNKNOWN;
  }

  private Hour hour(long number) {
    int slot = (int) Math.floorMod(number, (long) HOURS);
    Hour current = hours.get(slot);
    while (current == null || current.number() != number) {
      Hour next = new Hour(number);
      current = hours.compareAndSet(slot, current, next) ? next : hours.get(slot);
    }
    return current;
  }

  /** The hours of the last day with requests, oldest first. */
  List<HourCounts> hours(Instant now) {
    long oldest = HourCounts.hourOf(now) - HOURS;
    List<HourCounts> known = new ArrayList<>();
    for (int i = 0; i < HOURS; i++) {
      Hour hour = hours.get(i);
      if (hour != null && hour.number() > oldest) {
        known.add(hour.counts());
      }
    }
    known.sort(Comparator.comparingLong(HourCounts::number));
    return known;
  }
}
