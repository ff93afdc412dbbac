package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** One request of a batch that has its turn. */
final class BatchedRequest {
  private final Optional<ReceivedRequest> request;
  private final Optional<ApiError> error;
  private final Optional<Reply> reply;
  private final Runnable publish;
  private final Runnable abandon;

  private BatchedRequest(
      Optional<ReceivedRequest> request,
      Optional<ApiError> error,
      Optional<Reply> reply,
      Runnable publish,
      Runnable abandon) {
    this.request = request;
    this.error = error;
    this.reply = reply;
    this.publish = publish;
    this.abandon = abandon;
  }

  static BatchedRequest refused(ApiError error, Optional<ReceivedRequest> request) {
    return new BatchedRequest(request, Optional.of(error), Optional.empty(), () -> {}, () -> {});
  }

  static BatchedRequest begun(Intake.Accepted accepted, CacheSession session, Reply reply) {
    return new BatchedRequest(
        Optional.of(accepted.summary()),
        Optional.empty(),
        Optional.of(reply),
        session::publish,
        session::abandon);
  }

  /** Lets it succeed, unless it is refused or fails with this error. */
  Result end(long number, Optional<ApiError> failure) {
    Optional<ApiError> cause = error.or(() -> failure);
    if (cause.isPresent()) {
      abandon.run();
      ObjectNode result = JsonNodeFactory.instance.objectNode().put("type", "errored");
      result.set("error", ReplyBody.errorTree(cause.get(), number));
      return new Result(result, request, Optional.empty());
    }
    publish.run();
    ObjectNode result = JsonNodeFactory.instance.objectNode().put("type", "succeeded");
    result.set("message", ReplyBody.messageTree(reply.orElseThrow()));
    return new Result(result, request, reply.map(Reply::usage));
  }

  /**
   * How it ended.
   *
   * @param json {@code result} of its line in the results
   * @param request what was asked, where it was understood
   * @param usage the tokens of a success
   */
  record Result(ObjectNode json, Optional<ReceivedRequest> request, Optional<TokenUsage> usage) {}
}
