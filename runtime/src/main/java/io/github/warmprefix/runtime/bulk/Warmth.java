package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.batches.MessageBatch;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Knows which prefixes are in the cache, from the batches that have ended. */
final class Warmth {
  /** Less than the hour of an entry, as the rest of the batches takes a while to start. */
  private static final Duration LASTS = Duration.ofMinutes(45);

  /** After so many seeds in a row that brought nothing, a group goes on without. */
  private static final int MOST_FAILURES = 3;

  private final Map<String, State> states = new HashMap<>();

  private static final class State {
    int seed;
    int failures;
    Optional<Instant> lastUsed = Optional.empty();
  }

  private State state(PrefixGroup group) {
    return states.computeIfAbsent(group.id(), any -> new State());
  }

  /** Whether nothing is known of a group, not even a seed on its way. */
  boolean isNew(PrefixGroup group) {
    return !states.containsKey(group.id());
  }

  /** Whether a group needs a seed before more of it is sent. */
  boolean needsSeed(PrefixGroup group, Instant now) {
    State state = state(group);
    return state.seed == 0
        && state.failures < MOST_FAILURES
        && state.lastUsed.filter(used -> now.isBefore(used.plus(LASTS))).isEmpty();
  }

  /** Whether so many seeds of a group brought nothing that it goes on without. */
  boolean isGivenUp(PrefixGroup group) {
    return state(group).failures >= MOST_FAILURES;
  }

  /** The number of the seed that is on its way for a group. */
  Optional<Integer> seedOnItsWay(PrefixGroup group) {
    return Optional.of(state(group).seed).filter(number -> number != 0);
  }

  /** A seed was submitted. */
  void seeded(String group, int batch) {
    states.computeIfAbsent(group, any -> new State()).seed = batch;
  }

  /** A request that writes or reads the prefix has run. */
  void used(PrefixGroup group, Instant when) {
    State state = state(group);
    state.lastUsed = Optional.of(when);
    state.failures = 0;
  }

  /** A seed was not even submitted. */
  void failed(PrefixGroup group) {
    state(group).failures++;
  }

  /** A batch is no longer on its way. */
  void landed(Journal.OpenBatch about, Optional<MessageBatch> batch) {
    State state = states.computeIfAbsent(about.group(), any -> new State());
    boolean succeeded = batch.filter(one -> one.requestCounts().succeeded() > 0).isPresent();
    if (succeeded) {
      state.lastUsed = batch.flatMap(MessageBatch::endedAt).map(time -> time.toInstant());
      state.failures = 0;
    }
    if (state.seed == about.number()) {
      state.seed = 0;
      state.failures += succeeded ? 0 : 1;
    }
  }
}
