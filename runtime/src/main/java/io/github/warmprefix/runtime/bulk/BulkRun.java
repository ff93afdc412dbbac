package io.github.warmprefix.runtime.bulk;

import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.MessageCreateParams;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One run of a job. It passes over the items again and again: each pass sends what is to be sent,
 * and waits for it; the job is done when a pass finds nothing to send. So no item and no request
 * has to be kept but those of the next batches.
 */
final class BulkRun<T> implements AutoCloseable {
  /** How many prefixes are remembered, so that jobs with many tenants stay small. */
  private static final int PREFIXES = 100;

  private static final float LOAD = 0.75f;

  private final BulkSettings<T> settings;
  private final Journal journal;
  private final Delivery delivery;
  private final Flight flight;
  private final Submitter submitter;
  private final Seeds seeds;
  private final SyncFallback fallback;
  private final Map<PrefixGroup, SharedPrefix> prefixes =
      new LinkedHashMap<>(PREFIXES, LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PrefixGroup, SharedPrefix> eldest) {
          return size() > PREFIXES;
        }
      };
  private final Map<PrefixGroup, Boolean> ours = new HashMap<>();
  private final Set<String> held = new HashSet<>();

  BulkRun(BulkSettings<T> settings, Journal journal, AnthropicClient client) {
    this.settings = settings;
    this.journal = journal;
    Calls calls = new Calls(client, settings.timing(), settings.events());
    this.delivery = new Delivery(journal, settings.results(), settings.events());
    Warmth warmth = new Warmth();
    this.flight =
        new Flight(
            calls,
            new Collector(calls, journal, delivery),
            journal,
            settings.timing(),
            settings.events(),
            warmth::landed);
    this.submitter =
        new Submitter(
            calls, journal, flight, settings.timing(), settings.events(), settings.limits());
    this.seeds = new Seeds(submitter, flight, warmth, calls, settings.timing(), settings.events());
    this.fallback =
        new SyncFallback(
            calls, journal, settings.callsPerItem(), Math.max(1, settings.parallelCalls()));
    resume(warmth);
  }

  private void resume(Warmth warmth) {
    for (Journal.OpenBatch open : journal.open()) {
      flight.add(open);
      if (open.seed()) {
        warmth.seeded(open.group(), open.number());
      }
    }
  }

  /** Runs to the end. */
  BulkReport run() throws InterruptedException {
    settings.events().accept(new BulkEvent.Started(journal.report()));
    delivery.deliver();
    while (pass()) {
      delivery.deliver();
    }
    delivery.deliver();
    return journal.report();
  }

  /** Whether there was anything to send or to wait for. */
  private boolean pass() throws InterruptedException {
    boolean busy = flight.size() > 0;
    BatchSplitter<Prepared> splitter =
        new BatchSplitter<>(submitter.limits(), settings.heldBytes());
    for (T item : settings.items()) {
      PrefixGroup group = settings.group().apply(item);
      if (ours.computeIfAbsent(group, settings.shard()::contains)) {
        busy |= visit(item, group, splitter);
      }
      flight.look();
    }
    for (Part<Prepared> part : splitter.rest()) {
      send(part);
    }
    fallback.await();
    while (flight.size() > 0) {
      flight.await();
    }
    return busy;
  }

  /** Does what an item needs now, and returns whether it needs anything. */
  private boolean visit(T item, PrefixGroup group, BatchSplitter<Prepared> splitter)
      throws InterruptedException {
    String id = settings.id().apply(item);
    Optional<Journal.Entry> entry = journal.find(id);
    Standing standing = entry.map(Journal.Entry::standing).orElse(Standing.PENDING);
    if (held.contains(id) || (standing != Standing.PENDING && standing != Standing.FAILED)) {
      return false;
    }
    if (standing == Standing.FAILED && settings.parallelCalls() > 0) {
      ask(item, id, group);
      return true;
    }
    if (entry.filter(one -> one.batches() >= settings.batchesPerItem()).isPresent()) {
      giveUp(id, entry.get().cause() + " (batch " + entry.get().batches() + ")");
      return true;
    }
    batch(item, id, group, splitter);
    return true;
  }

  /** The first call of a group whose prefix may be cold runs alone, so that only it writes. */
  private void ask(T item, String id, PrefixGroup group) throws InterruptedException {
    boolean cold = seeds.isCold(group);
    fallback.ask(id, prefix(group).share(settings.request().apply(item)));
    if (cold) {
      fallback.await();
      seeds.used(group);
    }
  }

  private void batch(T item, String id, PrefixGroup group, BatchSplitter<Prepared> splitter)
      throws InterruptedException {
    SharedPrefix prefix = prefix(group);
    MessageCreateParams shared = prefix.share(settings.request().apply(item));
    Prepared prepared = Prepared.of(id, shared, prefix.bytes());
    if (!splitter.takes(prepared.bytes())) {
      giveUp(id, "the request has " + prepared.bytes() + " bytes, which no batch takes");
      return;
    }
    if (seeds.isNew(group)) {
      seeds.meet(group, settings.prewarm().map(request -> () -> request.apply(item)));
      awaitRoom();
      if (seeds.start(group, prepared)) {
        return;
      }
    }
    held.add(id);
    for (Part<Prepared> part :
        splitter.add(group, prepared, prepared.bytes(), prepared.heldBytes())) {
      send(part);
    }
  }

  private void send(Part<Prepared> part) throws InterruptedException {
    awaitRoom();
    List<Prepared> left = seeds.warm(part.group(), part.requests());
    if (!left.isEmpty()) {
      submitter.submit(part.group(), left, false);
    }
    part.requests().forEach(request -> held.remove(request.item()));
  }

  private void awaitRoom() throws InterruptedException {
    while (flight.size() >= settings.batchesAtOnce()) {
      flight.await();
    }
  }

  private void giveUp(String item, String cause) {
    journal.record(item, new Outcome.GivenUp(cause));
    delivery.deliver();
  }

  private SharedPrefix prefix(PrefixGroup group) {
    return prefixes.computeIfAbsent(group, any -> new SharedPrefix());
  }

  @Override
  public void close() {
    fallback.close();
  }
}
