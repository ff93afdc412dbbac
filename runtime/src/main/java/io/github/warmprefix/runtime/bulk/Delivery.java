package io.github.warmprefix.runtime.bulk;

import java.util.List;
import java.util.function.Consumer;

/** Tells the caller of results that are in the journal, and notes that it did. */
final class Delivery {
  private static final int CHUNK = 100;

  private final Journal journal;
  private final Consumer<BulkResult> results;
  private final Consumer<BulkEvent> events;

  Delivery(Journal journal, Consumer<BulkResult> results, Consumer<BulkEvent> events) {
    this.journal = journal;
    this.results = results;
    this.events = events;
  }

  /** Tells all that nobody was told of yet. Only one thread may call this. */
  void deliver() {
    List<BulkResult> next = journal.undelivered(CHUNK);
    while (!next.isEmpty()) {
      next.forEach(this::tell);
      journal.delivered(next.stream().map(BulkResult::item).toList());
      next = journal.undelivered(CHUNK);
    }
  }

  private void tell(BulkResult result) {
    if (result instanceof BulkResult.GaveUp gaveUp) {
      events.accept(new BulkEvent.GaveUp(gaveUp.item(), gaveUp.cause()));
    }
    results.accept(result);
  }
}
