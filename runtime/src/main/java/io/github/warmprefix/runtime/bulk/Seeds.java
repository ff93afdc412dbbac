package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.MessageCreateParams;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sees to it that the prefix of a group is in the cache before its batches are sent. */
final class Seeds {
  private final Submitter submitter;
  private final Flight flight;
  private final Warmth warmth;
  private final Calls calls;
  private final Timing timing;
  private final Consumer<BulkEvent> events;
  private final Map<PrefixGroup, Supplier<MessageCreateParams>> prewarms = new HashMap<>();

  Seeds(
      Submitter submitter,
      Flight flight,
      Warmth warmth,
      Calls calls,
      Timing timing,
      Consumer<BulkEvent> events) {
    this.submitter = submitter;
    this.flight = flight;
    this.warmth = warmth;
    this.calls = calls;
    this.timing = timing;
    this.events = events;
  }

  /** A group comes up for the first time in this run. */
  void meet(PrefixGroup group, Optional<Supplier<MessageCreateParams>> prewarm) {
    events.accept(new BulkEvent.LongTtl(group, LongMarkers.REASON));
    prewarm.ifPresent(request -> prewarms.put(group, request));
  }

  /** Whether a group comes up for the first time in this run. */
  boolean isNew(PrefixGroup group) {
    return warmth.isNew(group);
  }

  /** Whether a synchronous call of a group would write its prefix, as far as is known. */
  boolean isCold(PrefixGroup group) {
    return warmth.needsSeed(group, timing.now());
  }

  /** A synchronous call of a group has run. */
  void used(PrefixGroup group) {
    warmth.used(group, timing.now());
  }

  /**
   * Starts to warm the prefix of a group, if that is needed.
   *
   * @return whether the request was sent as a seed
   */
  boolean start(PrefixGroup group, Prepared first) throws InterruptedException {
    if (!warmth.needsSeed(group, timing.now())) {
      return false;
    }
    if (prewarms.containsKey(group)) {
      prewarm(group);
      return false;
    }
    int seed = submitter.submit(group, List.of(first), true);
    if (seed == 0) {
      warmth.failed(group);
    } else {
      warmth.seeded(group.id(), seed);
    }
    return true;
  }

  /**
   * Waits until the prefix of a group is warm, or cannot be made so.
   *
   * @return the requests that are left to be sent
   */
  List<Prepared> warm(PrefixGroup group, List<Prepared> requests) throws InterruptedException {
    List<Prepared> left = requests;
    await(group);
    while (!left.isEmpty() && warmth.needsSeed(group, timing.now())) {
      if (start(group, left.get(0))) {
        left = left.subList(1, left.size());
        await(group);
      }
    }
    if (warmth.isGivenUp(group)) {
      events.accept(new BulkEvent.NotWarm(group, "no attempt to write its prefix succeeded"));
    }
    return left;
  }

  private void await(PrefixGroup group) throws InterruptedException {
    while (warmth.seedOnItsWay(group).filter(flight::has).isPresent()) {
      flight.await();
    }
  }

  private void prewarm(PrefixGroup group) throws InterruptedException {
    MessageCreateParams request =
        LongMarkers.inMessages(LongMarkers.inToolsAndSystem(prewarms.get(group).get()));
    try {
      calls.retried("pre-warm a prefix", () -> calls.message(request));
      warmth.used(group, timing.now());
      events.accept(new BulkEvent.Prewarmed(group));
    } catch (BulkException e) {
      warmth.failed(group);
      events.accept(new BulkEvent.NotWarm(group, e.getMessage()));
    }
  }
}
