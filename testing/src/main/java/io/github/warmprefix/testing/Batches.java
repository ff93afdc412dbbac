package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.warmprefix.core.models.Limits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs the batches of a simulator as its clock goes on. Safe for use by several threads. */
final class Batches {
  private final MessagesApi api;
  private final BatchPlan plan;
  private final Limits limits;
  private final Map<String, SimulatedBatch> batches = new LinkedHashMap<>();
  private final List<BatchItem> items = new ArrayList<>();
  private long requests;

  Batches(MessagesApi api, BatchPlan plan, Limits limits) {
    this.api = api;
    this.plan = plan;
    this.limits = limits;
  }

  synchronized SimulatedBatch create(String workspace, BatchReader.Read.Batch body, Instant now) {
    int number = batches.size() + 1;
    String id = String.format(Locale.ROOT, "msgbatch_simulated_%06d", number);
    ReceivedBatch about = new ReceivedBatch(number, id, now, body.requests().size(), body.bytes());
    SimulatedBatch batch =
        new SimulatedBatch(about, workspace, body.requests(), now.plus(limits.batchExpiry()), plan);
    batches.put(id, batch);
    return batch;
  }

  /** The batch of that id, as it is now. */
  synchronized Optional<SimulatedBatch> find(String workspace, String id, Instant now) {
    return Optional.ofNullable(batches.get(id))
        .filter(batch -> batch.workspace().equals(workspace));
  }

  /** The batches of a workspace, newest first. */
  synchronized List<SimulatedBatch> of(String workspace) {
    return batches.values().stream()
        .filter(batch -> batch.workspace().equals(workspace))
        .sorted(
            Comparator.comparingInt((SimulatedBatch batch) -> batch.about().number()).reversed())
        .toList();
  }

  synchronized void delete(SimulatedBatch batch) {
    batches.remove(batch.about().id());
  }

  synchronized List<ReceivedBatch> received() {
    return batches.values().stream().map(SimulatedBatch::about).toList();
  }

  synchronized List<BatchItem> items() {
    return List.copyOf(items);
  }

  /** Gives every request its turn that was due by now, over all batches in order of time. */
  synchronized void runUntil(Instant now) {
    Optional<SimulatedBatch> next = next(now);
    while (next.isPresent()) {
      turn(next.get());
      next = next(now);
    }
  }

  private Optional<SimulatedBatch> next(Instant now) {
    return batches.values().stream()
        .filter(batch -> batch.nextTurn().filter(turn -> !turn.isAfter(now)).isPresent())
        .min(Comparator.comparing(batch -> batch.nextTurn().orElseThrow()));
  }

  private void turn(SimulatedBatch batch) {
    Instant at = batch.nextTurn().orElseThrow();
    Optional<String> lost = batch.lost(at);
    if (lost.isPresent()) {
      batch.take(true).forEach(one -> lose(batch, one, lost.get(), at));
    } else {
      run(batch, batch.take(false), at);
    }
    batch.endIfDone(at);
  }

  /** All of them look into the cache before any of them writes. */
  private void run(SimulatedBatch batch, List<SimulatedBatch.Waiting> turn, Instant at) {
    long first = requests;
    requests += turn.size();
    List<BatchedRequest> begun = new ArrayList<>();
    for (SimulatedBatch.Waiting one : turn) {
      begun.add(api.batched(number(first + begun.size()), at, batch.workspace(), one.params()));
    }
    for (int i = 0; i < turn.size(); i++) {
      String id = turn.get(i).customId();
      BatchedRequest.Result result =
          begun.get(i).end(number(first + i), plan.error(batch.about().number(), id));
      batch.add(id, result.json());
      note(batch, id, at, result.json(), result.request(), result.usage());
    }
  }

  /** Numbers of their own, which no exchange has. */
  private static long number(long request) {
    return -1 - request;
  }

  private void lose(SimulatedBatch batch, SimulatedBatch.Waiting one, String outcome, Instant at) {
    var result = JsonNodeFactory.instance.objectNode().put("type", outcome);
    batch.add(one.customId(), result);
    note(batch, one.customId(), at, result, Optional.empty(), Optional.empty());
  }

  private void note(
      SimulatedBatch batch,
      String id,
      Instant at,
      JsonNode result,
      Optional<ReceivedRequest> request,
      Optional<TokenUsage> usage) {
    items.add(
        new BatchItem(batch.about().id(), id, at, result.path("type").asText(), request, usage));
  }
}
