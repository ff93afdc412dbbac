package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.batches.BatchCreateParams;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Submits batches: into the journal first, then to the API. */
final class Submitter {
  private final Calls calls;
  private final Journal journal;
  private final Flight flight;
  private final Timing timing;
  private final Consumer<BulkEvent> events;
  private BatchLimits limits;

  Submitter(
      Calls calls,
      Journal journal,
      Flight flight,
      Timing timing,
      Consumer<BulkEvent> events,
      BatchLimits limits) {
    this.calls = calls;
    this.journal = journal;
    this.flight = flight;
    this.timing = timing;
    this.events = events;
    this.limits = limits;
  }

  /** How large batches may be, as far as the API has let us know. */
  BatchLimits limits() {
    return limits;
  }

  /**
   * Submits a batch.
   *
   * @return its number, or 0 if the API did not take it since it is too large: then its items are
   *     pending again, or given up where there is only one
   */
  int submit(PrefixGroup group, List<Prepared> items, boolean seed) throws InterruptedException {
    Instant now = timing.now();
    int number = journal.intend(group.id(), seed, items.stream().map(Prepared::item).toList(), now);
    Calls.Creation creation = calls.create(requests(number, items));
    if (creation instanceof Calls.Creation.Refused refused) {
      journal.dropped(number);
      refused(refused.failure(), items);
      return 0;
    }
    Optional<String> id = Optional.empty();
    if (creation instanceof Calls.Creation.Created created) {
      id = Optional.of(created.id());
      journal.created(number, created.id());
      events.accept(new BulkEvent.Submitted(group, created.id(), items.size(), seed));
    }
    flight.add(new Journal.OpenBatch(number, group.id(), seed, items.size(), now, id));
    return number;
  }

  private List<BatchCreateParams.Request> requests(int number, List<Prepared> items) {
    List<BatchCreateParams.Request> requests = new ArrayList<>(items.size());
    for (int place = 0; place < items.size(); place++) {
      requests.add(items.get(place).as(new CustomId(journal.job(), number, place)));
    }
    return requests;
  }

  private void refused(ApiFailure failure, List<Prepared> items) {
    if (failure.kind() != ApiFailure.Kind.TOO_LARGE) {
      throw new BulkException("the API refuses a batch: " + failure.cause());
    }
    if (items.size() == 1) {
      journal.record(items.get(0).item(), new Outcome.GivenUp(failure.cause()));
    }
    limits = limits.halved();
  }
}
