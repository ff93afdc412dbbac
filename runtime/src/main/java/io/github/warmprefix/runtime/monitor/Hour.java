package io.github.warmprefix.runtime.monitor;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** What the requests for one prefix did within one hour of the clock. */
final class Hour {
  private static final int REQUESTS = 0;
  private static final int HITS = 1;
  private static final int WRITES = 2;
  private static final int FIRST_REASON = 3;

  private final long number;
  private final AtomicLongArray counts =
      new AtomicLongArray(FIRST_REASON + MissReason.values().length);
  private final AtomicInteger raised = new AtomicInteger();

  /**
   * An hour without requests.
   *
   * @param number counts the hours from the epoch
   */
  Hour(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void addRead(boolean hit) {
    counts.incrementAndGet(REQUESTS);
    counts.addAndGet(HITS, hit ? 1 : 0);
  }

  void addWrite(MissReason reason) {
    counts.incrementAndGet(WRITES);
    counts.incrementAndGet(FIRST_REASON + reason.ordinal());
  }

  /** Whether this is the first alarm of its kind in this hour. */
  boolean raise(Alarm.Kind kind) {
    int bit = 1 << kind.ordinal();
    return (raised.getAndUpdate(bits -> bits | bit) & bit) == 0;
  }

  HourCounts counts() {
    Map<MissReason, Long> reasons = new EnumMap<>(MissReason.class);
    for (MissReason reason : MissReason.values()) {
      long count = counts.get(FIRST_REASON + reason.ordinal());
      if (count > 0) {
        reasons.put(reason, count);
      }
    }
    return new HourCounts(
        number, counts.get(REQUESTS), counts.get(HITS), counts.get(WRITES), reasons);
  }
}
