package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A batch on its way: what still waits for its turn, and what has ended. Not safe for threads. */
final class SimulatedBatch {
  private final ReceivedBatch about;
  private final String workspace;
  private final Instant expires;
  private final Duration duration;
  private final int concurrency;
  private final List<Waiting> waiting;
  private final List<String> results = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int turns;
  private Optional<Instant> canceled = Optional.empty();
  private Optional<Instant> ended = Optional.empty();

  /** A request that waits for its turn. */
  record Waiting(String customId, JsonNode params) {}

  SimulatedBatch(
      ReceivedBatch about,
      String workspace,
      Map<String, JsonNode> requests,
      Instant expires,
      BatchPlan plan) {
    this.about = about;
    this.workspace = workspace;
    this.expires = expires;
    this.duration = plan.duration(about.number(), about.requests());
    this.concurrency = plan.concurrency();
    this.waiting = new ArrayList<>(requests.size());
    requests.forEach((id, params) -> waiting.add(new Waiting(id, params)));
    Collections.shuffle(waiting, new Random(about.number()));
  }

  ReceivedBatch about() {
    return about;
  }

  String workspace() {
    return workspace;
  }

  /** When the next requests have their turn, or the batch ends without them. */
  Optional<Instant> nextTurn() {
    if (ended.isPresent()) {
      return Optional.empty();
    }
    Instant turn = about.createdAt().plus(duration.multipliedBy(turns + 1L).dividedBy(turns()));
    return Optional.of(turn.isBefore(expires) ? canceled.orElse(turn) : canceled.orElse(expires));
  }

  /** Whether what waits is too late at that time. */
  Optional<String> lost(Instant turn) {
    return canceled.isPresent()
        ? Optional.of("canceled")
        : turn.isBefore(expires) ? Optional.empty() : Optional.of("expired");
  }

  /** Those whose turn it is; they wait no longer. */
  List<Waiting> take(boolean all) {
    List<Waiting> next =
        waiting.subList(0, all ? waiting.size() : Math.min(concurrency, waiting.size()));
    List<Waiting> taken = List.copyOf(next);
    next.clear();
    turns++;
    return taken;
  }

  /** Notes a result. */
  void add(String customId, ObjectNode result) {
    counts.merge(result.path("type").asText(), 1, Integer::sum);
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("custom_id", customId);
    line.set("result", result);
    results.add(JsonText.write(line));
  }

  /** Ends the batch once nothing waits. */
  void endIfDone(Instant now) {
    if (waiting.isEmpty()) {
      ended = Optional.of(now);
    }
  }

  /** Cancels what has not had its turn. */
  void cancel(Instant now) {
    canceled = ended.isPresent() ? canceled : canceled.or(() -> Optional.of(now));
  }

  boolean hasEnded() {
    return ended.isPresent();
  }

  /** The results, one JSON text a line. */
  String results() {
    return String.join("\n", results) + "\n";
  }

  /**
   * The batch as the API shows it.
   *
   * @param archived when its results were thrown away
   */
  ObjectNode json(String baseUrl, Optional<Instant> archived) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", about.id())
            .put("type", "message_batch")
            .put("processing_status", status())
            .put("created_at", about.createdAt().toString())
            .put("expires_at", expires.toString());
    put(json, "ended_at", ended.map(Instant::toString));
    put(json, "cancel_initiated_at", canceled.map(Instant::toString));
    put(json, "archived_at", archived.map(Instant::toString));
    put(
        json,
        "results_url",
        ended.map(any -> baseUrl + BatchesApi.PATH + "/" + about.id() + "/results"));
    boolean done = ended.isPresent();
    json.putObject("request_counts")
        .put("processing", done ? 0 : about.requests())
        .put("succeeded", done ? counts.getOrDefault("succeeded", 0) : 0)
        .put("errored", done ? counts.getOrDefault("errored", 0) : 0)
        .put("canceled", done ? counts.getOrDefault("canceled", 0) : 0)
        .put("expired", done ? counts.getOrDefault("expired", 0) : 0);
    return json;
  }

  private String status() {
    return ended.isPresent() ? "ended" : canceled.isPresent() ? "canceling" : "in_progress";
  }

  private int turns() {
    return Math.max(1, (about.requests() + concurrency - 1) / concurrency);
  }

  private static void put(ObjectNode json, String field, Optional<String> value) {
    json.put(field, value.orElse(null));
  }
}
