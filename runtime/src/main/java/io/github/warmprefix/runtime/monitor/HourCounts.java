package io.github.warmprefix.runtime.monitor;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the requests for one prefix did within one hour of the clock.
 *
 * @param number counts the hours from the epoch
 * @param requests how many there were
 * @param hits how many of them read from the cache
 * @param writes how many of them wrote to it
 * @param reasons why, as far as that is known
 */
public record HourCounts(
    long number, long requests, long hits, long writes, Map<MissReason, Long> reasons) {
  private static final long SECONDS = 3600;

  /** Copies the map. */
  public HourCounts {
    Map<MissReason, Long> copy = new EnumMap<>(MissReason.class);
    copy.putAll(reasons);
    reasons = Collections.unmodifiableMap(copy);
  }

  /** When it began. */
  public Instant start() {
    return Instant.ofEpochSecond(number * SECONDS);
  }

  /** The part of requests, from 0 to 1, that read from the cache; 0 where there are none. */
  public double hitRate() {
    return requests == 0 ? 0 : (double) hits / requests;
  }

  /** The reason of most writes; of equally frequent ones the first. */
  public Optional<MissReason> mainReason() {
    return reasons.entrySet().stream()
        .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
        .map(Map.Entry::getKey);
  }

  static long hourOf(Instant time) {
    return Math.floorDiv(time.getEpochSecond(), SECONDS);
  }
}
