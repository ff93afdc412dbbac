package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers the requests of both endpoints. Safe for use by several threads. */
final class MessagesApi {
  private final RequestIntake intake;
  private final CacheStore store;
  private final TokenCounter counter;
  private final Replies replies;
  private final CacheDiagnostics diagnostics = new CacheDiagnostics();

  MessagesApi(ModelCatalogue catalogue, TokenCounter counter, Replies replies) {
    this.intake = new RequestIntake(catalogue);
    this.store = new CacheStore(catalogue.limits());
    this.counter = counter;
    this.replies = replies;
  }

  /**
   * Answers {@code /v1/messages}.
   *
   * @throws InterruptedException if the simulator is closed while it thinks
   */
  Answer message(long number, Instant now, String workspace, String body)
      throws InterruptedException {
    Intake taken = intake.message(workspace, body);
    return taken instanceof Intake.Accepted accepted
        ? message(number, now, accepted)
        : refusal(number, (Intake.Refused) taken);
  }

  /** Answers {@code /v1/messages/count_tokens}. */
  Answer tokenCount(long number, String workspace, String body) {
    Intake taken = intake.tokenCount(workspace, body);
    return taken instanceof Intake.Accepted accepted
        ? tokenCount(accepted)
        : refusal(number, (Intake.Refused) taken);
  }

  /** Takes its turn with a request of a batch: it reads the cache now, and writes later. */
  BatchedRequest batched(long number, Instant now, String workspace, JsonNode params) {
    Intake taken = intake.batched(workspace, params);
    if (!(taken instanceof Intake.Accepted accepted)) {
      Intake.Refused refused = (Intake.Refused) taken;
      return BatchedRequest.refused(refused.error(), refused.summary());
    }
    CacheSession session = session(number, now, accepted);
    return BatchedRequest.begun(
        accepted,
        session,
        replies.inBatch(number, accepted, session.billing(), diagnosis(number, accepted, session)));
  }

  private Answer message(long number, Instant now, Intake.Accepted accepted)
      throws InterruptedException {
    ApiRequest request = accepted.request();
    CacheSession session = session(number, now, accepted);
    try {
      Reply reply =
          replies.to(number, accepted, session.billing(), diagnosis(number, accepted, session));
      session.publish();
      return Answer.success(
          request.stream() ? EventStream.CONTENT_TYPE : ReplyBody.JSON,
          request.stream() ? EventStream.of(reply) : ReplyBody.message(reply),
          accepted.summary(),
          reply.usage(),
          session.outcomes());
    } finally {
      session.abandon();
    }
  }

  private Optional<Diagnosis> diagnosis(
      long number, Intake.Accepted accepted, CacheSession session) {
    return Fingerprint.isWanted(accepted.request())
        ? diagnostics.of(
            accepted,
            Reply.messageId(number),
            session.fingerprint(accepted.request()),
            session.billing().read())
        : Optional.empty();
  }

  private CacheSession session(long number, Instant now, Intake.Accepted accepted) {
    return CacheSession.begin(
        store,
        number,
        accepted.summary().workspace(),
        accepted.model(),
        PromptRenderer.render(accepted.request(), accepted.model(), counter),
        MarkerPlacement.of(accepted.request()),
        now);
  }

  private Answer tokenCount(Intake.Accepted accepted) {
    long tokens = PromptRenderer.render(accepted.request(), accepted.model(), counter).tokens();
    return Answer.success(
        ReplyBody.JSON,
        ReplyBody.tokenCount(tokens),
        accepted.summary(),
        new TokenUsage(tokens, 0, 0, 0, 0),
        List.of());
  }

  private static Answer refusal(long number, Intake.Refused refused) {
    return Answer.failure(refused.error(), refused.summary(), number);
  }
}
