package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.batches.MessageBatchIndividualResponse;
import com.anthropic.models.messages.batches.MessageBatchResult;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Carries the results of a batch, in whatever order they come, into the journal. */
final class Collector {
  private static final int CHUNK = 200;

  /** Errors that the same request would meet again. */
  private static final Set<String> LASTING =
      Set.of(
          "invalid_request_error",
          "authentication_error",
          "permission_error",
          "not_found_error",
          "request_too_large");

  private final Calls calls;
  private final Journal journal;
  private final Delivery delivery;

  Collector(Calls calls, Journal journal, Delivery delivery) {
    this.calls = calls;
    this.journal = journal;
    this.delivery = delivery;
  }

  /** Reads the results of a batch that has ended. */
  void collect(int batch, String id) throws InterruptedException {
    calls.results(
        id,
        () ->
            results -> {
              List<Journal.Placed> chunk = new ArrayList<>();
              results.forEach(
                  result -> {
                    placed(batch, result).ifPresent(chunk::add);
                    if (chunk.size() == CHUNK) {
                      keep(batch, chunk);
                    }
                  });
              keep(batch, chunk);
            });
    journal.collected(batch);
  }

  /** Whether these are the results of a batch of the job. */
  boolean belongs(int batch, String id) throws InterruptedException {
    boolean[] own = new boolean[1];
    calls.results(
        id,
        () ->
            results -> own[0] = results.findFirst().flatMap(one -> placed(batch, one)).isPresent());
    return own[0];
  }

  private void keep(int batch, List<Journal.Placed> chunk) {
    journal.record(batch, chunk);
    chunk.clear();
    delivery.deliver();
  }

  private Optional<Journal.Placed> placed(int batch, MessageBatchIndividualResponse result) {
    return CustomId.parse(result.customId())
        .filter(id -> id.job().equals(journal.job()) && id.batch() == batch)
        .map(id -> new Journal.Placed(id.place(), outcome(result.result())));
  }

  private static Outcome outcome(MessageBatchResult result) {
    if (result.isSucceeded()) {
      return new Outcome.Answered(WireJson.text(result.asSucceeded().message()));
    }
    if (result.isExpired()) {
      return new Outcome.Again("its batch expired before it was processed");
    }
    if (result.isCanceled()) {
      return new Outcome.GivenUp("its batch was canceled");
    }
    JsonNode error = WireJson.tree(result).path("error").path("error");
    String type = error.path("type").asText("unknown error");
    String cause = type + ": " + error.path("message").asText("");
    return LASTING.contains(type) ? new Outcome.GivenUp(cause) : new Outcome.Failed(cause);
  }
}
