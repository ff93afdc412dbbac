package io.github.warmprefix.runtime.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A batch that has not ended as far as the job knows. */
final class Flying {
  private static final Duration FIRST_POLL = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  private final Journal.OpenBatch about;
  private final Backoff pauses = new Backoff(FIRST_POLL, LONGEST_PAUSE);
  private final Optional<Search> search;
  private Optional<String> id;
  private Instant due;

  /** A batch that exists, or, without an id, may exist. */
  Flying(Journal.OpenBatch about, Search.Factory searches, Instant now) {
    this.about = about;
    this.id = about.id();
    this.search = id.isPresent() ? Optional.empty() : Optional.of(searches.search(about));
    this.due = search.map(Search::earliest).orElse(now.plus(pauses.next()));
  }

  Journal.OpenBatch about() {
    return about;
  }

  Optional<String> id() {
    return id;
  }

  Optional<Search> search() {
    return search;
  }

  /** It was found to exist. */
  void found(String batchId) {
    id = Optional.of(batchId);
  }

  /** When to look at it next. */
  Instant due() {
    return due;
  }

  /** It was looked at, and goes on. */
  void lookAgainLater(Instant now) {
    due = now.plus(pauses.next());
  }
}
