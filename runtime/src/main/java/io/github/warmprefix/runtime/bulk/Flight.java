package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.batches.MessageBatch;
import com.anthropic.models.messages.batches.MessageBatchRequestCounts;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The batches on their way: looks at each when it is due, and reads the results of what ended. */
final class Flight {
  private final Calls calls;
  private final Collector collector;
  private final Journal journal;
  private final Timing timing;
  private final Consumer<BulkEvent> events;
  private final Landing landing;
  private final Map<Integer, Flying> flying = new LinkedHashMap<>();

  /** Is told of every batch that is no longer on its way. */
  interface Landing {
    /**
     * A batch has ended, and its results are in the journal.
     *
     * @param batch how it ended; empty where it turned out not to exist
     */
    void landed(Journal.OpenBatch about, Optional<MessageBatch> batch);
  }

  Flight(
      Calls calls,
      Collector collector,
      Journal journal,
      Timing timing,
      Consumer<BulkEvent> events,
      Landing landing) {
    this.calls = calls;
    this.collector = collector;
    this.journal = journal;
    this.timing = timing;
    this.events = events;
    this.landing = landing;
  }

  void add(Journal.OpenBatch batch) {
    if (batch.id().isEmpty()) {
      events.accept(new BulkEvent.Unsure(batch.number()));
    }
    flying.put(
        batch.number(),
        new Flying(batch, about -> new Search(about, calls, collector, journal), timing.now()));
  }

  int size() {
    return flying.size();
  }

  boolean has(int number) {
    return flying.containsKey(number);
  }

  /** Looks at the batches that are due. */
  void look() throws InterruptedException {
    Instant now = timing.now();
    for (Flying one : List.copyOf(flying.values())) {
      if (!one.due().isAfter(now)) {
        look(one);
      }
    }
  }

  /** Waits for the next batch that is due, and looks at it. */
  void await() throws InterruptedException {
    Optional<Instant> due =
        flying.values().stream().map(Flying::due).min(Comparator.naturalOrder());
    if (due.isPresent()) {
      Duration wait = Duration.between(timing.now(), due.get());
      if (!wait.isNegative()) {
        timing.sleep(wait.plusMillis(1));
      }
      look();
    }
  }

  private void look(Flying one) throws InterruptedException {
    if (one.id().isEmpty() && !settle(one)) {
      return;
    }
    MessageBatch batch = calls.batch(one.id().orElseThrow());
    if (batch.processingStatus().equals(MessageBatch.ProcessingStatus.ENDED)) {
      end(one, batch);
    } else {
      one.lookAgainLater(timing.now());
    }
  }

  private void end(Flying one, MessageBatch batch) throws InterruptedException {
    if (batch.archivedAt().isPresent()) {
      journal.lost(one.about().number(), "the results of batch " + batch.id() + " are gone");
    } else {
      collector.collect(one.about().number(), batch.id());
    }
    flying.remove(one.about().number());
    MessageBatchRequestCounts counts = batch.requestCounts();
    events.accept(
        new BulkEvent.Ended(
            batch.id(), counts.succeeded(), counts.errored(), counts.canceled(), counts.expired()));
    landing.landed(one.about(), Optional.of(batch));
    events.accept(new BulkEvent.Progress(journal.report(), flying.size()));
  }

  /** Whether a batch that may exist is now known to. */
  private boolean settle(Flying one) throws InterruptedException {
    int number = one.about().number();
    Search.State state = one.search().orElseThrow().look();
    if (state instanceof Search.State.Found found) {
      journal.created(number, found.id());
      one.found(found.id());
      events.accept(new BulkEvent.Settled(number, true));
      return true;
    }
    if (state instanceof Search.State.Absent) {
      journal.dropped(number);
      flying.remove(number);
      events.accept(new BulkEvent.Settled(number, false));
      landing.landed(one.about(), Optional.empty());
    } else {
      one.lookAgainLater(timing.now());
    }
    return false;
  }
}
