package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.batches.MessageBatch;
import com.anthropic.models.messages.batches.MessageBatchRequestCounts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether the API took a batch whose creation was never answered. The API shows what a
 * batch holds only when it has ended, so every batch that may be the one is watched until then.
 */
final class Search {
  private static final Duration STILL_ON_ITS_WAY = Duration.ofMinutes(2);
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(10);

  private final Journal.OpenBatch batch;
  private final Calls calls;
  private final Collector collector;
  private final Journal journal;
  private Optional<List<String>> candidates = Optional.empty();

  Search(Journal.OpenBatch batch, Calls calls, Collector collector, Journal journal) {
    this.batch = batch;
    this.calls = calls;
    this.collector = collector;
    this.journal = journal;
  }

  /** Starts searches. */
  interface Factory {
    Search search(Journal.OpenBatch batch);
  }

  /** What is known now. */
  sealed interface State {
    /** It exists under this id. */
    record Found(String id) implements State {}

    /** It does not exist. */
    record Absent() implements State {}

    /** It may be one of those that have not ended. */
    record Open() implements State {}
  }

  /** When a creation that was on its way has surely arrived, or never will. */
  Instant earliest() {
    return batch.intended().plus(STILL_ON_ITS_WAY);
  }

  /** Looks once. */
  State look() throws InterruptedException {
    List<String> open = new ArrayList<>();
    for (String id : candidates.isPresent() ? candidates.get() : list()) {
      MessageBatch seen = calls.batch(id);
      if (!seen.processingStatus().equals(MessageBatch.ProcessingStatus.ENDED)) {
        open.add(id);
      } else if (collector.belongs(batch.number(), id)) {
        return new State.Found(id);
      }
    }
    candidates = Optional.of(open);
    return open.isEmpty() ? new State.Absent() : new State.Open();
  }

  private List<String> list() throws InterruptedException {
    return calls.batchesSince(batch.intended().minus(CLOCK_SKEW)).stream()
        .filter(seen -> total(seen.requestCounts()) == batch.requests())
        .map(MessageBatch::id)
        .filter(id -> !journal.knows(id))
        .toList();
  }

  private static long total(MessageBatchRequestCounts counts) {
    return counts.processing()
        + counts.succeeded()
        + counts.errored()
        + counts.canceled()
        + counts.expired();
  }
}
