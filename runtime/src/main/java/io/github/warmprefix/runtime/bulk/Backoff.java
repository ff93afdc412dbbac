package io.github.warmprefix.runtime.bulk;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Waits that double up to a limit, each with jitter so that many workers do not call at once. */
final class Backoff {
  private final Duration most;
  private Duration next;

  Backoff(Duration first, Duration most) {
    this.next = first;
    this.most = most;
  }

  /** The next wait: from half to the whole of what its turn allows. */
  Duration next() {
    long millis = next.toMillis();
    next = next.multipliedBy(2).compareTo(most) < 0 ? next.multipliedBy(2) : most;
    return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
  }

  /** The next wait, and at least what the API asks for. */
  Duration next(Optional<Duration> atLeast) {
    Duration own = next();
    return atLeast.filter(asked -> asked.compareTo(own) > 0).orElse(own);
  }
}
