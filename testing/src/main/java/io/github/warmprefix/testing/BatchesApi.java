package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import io.github.warmprefix.core.models.Limits;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers the endpoints of message batches. Safe for use by several threads. */
final class BatchesApi {
  static final String PATH = "/v1/messages/batches";
  private static final String JSON_LINES = "application/x-jsonl";

  private final Batches batches;
  private final Limits limits;

  BatchesApi(Batches batches, Limits limits) {
    this.batches = batches;
    this.limits = limits;
  }

  static boolean serves(String path) {
    return path.equals(PATH) || path.startsWith(PATH + "/");
  }

  Answer answer(HttpExchange http, long number, Instant now, String workspace) throws IOException {
    String url = "http://" + http.getRequestHeaders().getFirst("host");
    String call = call(http);
    if (call.equals("POST ")) {
      return create(http, number, now, workspace, url);
    }
    synchronized (batches) {
      batches.runUntil(now);
      if (call.equals("GET ")) {
        return list(BatchQuery.parse(http.getRequestURI().getQuery()), workspace, now, url);
      }
      String id = http.getRequestURI().getPath().substring(PATH.length() + 1).split("/", 2)[0];
      Optional<SimulatedBatch> batch = batches.find(workspace, id, now);
      return batch.isPresent()
          ? of(batch.get(), call.replace("/" + id, ""), number, now, url)
          : failure(ApiError.notFound("Message batch " + id + " not found"), number);
    }
  }

  private static String call(HttpExchange http) {
    return http.getRequestMethod() + " " + http.getRequestURI().getPath().substring(PATH.length());
  }

  private Answer create(HttpExchange http, long number, Instant now, String workspace, String url)
      throws IOException {
    BatchReader.Read read = new BatchReader(limits).read(http.getRequestBody());
    if (!(read instanceof BatchReader.Read.Batch body)) {
      return failure(((BatchReader.Read.Refused) read).error(), number);
    }
    synchronized (batches) {
      batches.runUntil(now);
      return show(batches.create(workspace, body, now), now, url);
    }
  }

  private Answer of(SimulatedBatch batch, String call, long number, Instant now, String url) {
    return switch (call) {
      case "GET " -> show(batch, now, url);
      case "POST /cancel" -> cancel(batch, now, url);
      case "GET /results" -> results(batch, number, now);
      case "DELETE " -> delete(batch, number);
      default -> failure(ApiError.notFound("Not found"), number);
    };
  }

  private Answer cancel(SimulatedBatch batch, Instant now, String url) {
    batch.cancel(now);
    return show(batch, now, url);
  }

  private Answer results(SimulatedBatch batch, long number, Instant now) {
    String id = batch.about().id();
    if (!batch.hasEnded()) {
      return failure(ApiError.notFound("Message batch " + id + " has no results yet"), number);
    }
    return archived(batch, now).isPresent()
        ? failure(
            ApiError.notFound("The results of message batch " + id + " are no longer kept"), number)
        : Answer.of(JSON_LINES, batch.results());
  }

  private Answer delete(SimulatedBatch batch, long number) {
    String id = batch.about().id();
    if (!batch.hasEnded()) {
      return failure(
          ApiError.invalidRequest("Message batch " + id + " has not ended; cancel it first"),
          number);
    }
    batches.delete(batch);
    return Answer.of(
        ReplyBody.JSON,
        JsonText.write(
            JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("type", "message_batch_deleted")));
  }

  private Answer list(BatchQuery query, String workspace, Instant now, String url) {
    List<SimulatedBatch> page = query.page(batches.of(workspace));
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode data = body.putArray("data");
    page.forEach(batch -> data.add(batch.json(url, archived(batch, now))));
    body.put("has_more", query.hasMore(batches.of(workspace)));
    body.put("first_id", page.isEmpty() ? null : page.get(0).about().id());
    body.put("last_id", page.isEmpty() ? null : page.get(page.size() - 1).about().id());
    return Answer.of(ReplyBody.JSON, JsonText.write(body));
  }

  private Answer show(SimulatedBatch batch, Instant now, String url) {
    return Answer.of(ReplyBody.JSON, JsonText.write(batch.json(url, archived(batch, now))));
  }

  private Optional<Instant> archived(SimulatedBatch batch, Instant now) {
    Instant end = batch.about().createdAt().plus(limits.batchResultsKept());
    return Optional.of(end).filter(time -> !now.isBefore(time));
  }

  private static Answer failure(ApiError error, long number) {
    return Answer.failure(error, Optional.empty(), number);
  }
}
