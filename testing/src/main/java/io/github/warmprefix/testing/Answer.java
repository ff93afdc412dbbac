package io.github.warmprefix.testing;

import java.util.List;
import java.util.Optional;

/**
 * What is to be sent back, and what the journal keeps of it.
 *
 * @param status the HTTP status
 * @param contentType the type of the body
 * @param body the body
 * @param request what was asked, where it was understood
 * @param usage the tokens of a success
 * @param error the error of a failure
 * @param markers what became of the markers
 */
record Answer(
    int status,
    String contentType,
    String body,
    Optional<ReceivedRequest> request,
    Optional<TokenUsage> usage,
    Optional<ApiError> error,
    List<MarkerOutcome> markers) {
  static Answer success(
      String contentType,
      String body,
      ReceivedRequest request,
      TokenUsage usage,
      List<MarkerOutcome> markers) {
    return new Answer(
        200,
        contentType,
        body,
        Optional.of(request),
        Optional.of(usage),
        Optional.empty(),
        markers);
  }

  /** The answer to a call that is no prompt. */
  static Answer of(String contentType, String body) {
    return new Answer(
        200, contentType, body, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  static Answer failure(ApiError error, Optional<ReceivedRequest> request, long number) {
    return new Answer(
        error.status(),
        ReplyBody.JSON,
        ReplyBody.error(error, number),
        request,
        Optional.empty(),
        Optional.of(error),
        List.of());
  }
}
