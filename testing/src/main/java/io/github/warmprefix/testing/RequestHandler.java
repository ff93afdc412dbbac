package io.github.warmprefix.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** The HTTP side: method, path, API key and size of a request, and the sending of the answer. */
final class RequestHandler implements HttpHandler {
  /** The largest body that the API takes: 32 MB. */
  static final int MAX_BODY_BYTES = 32 * 1024 * 1024;

  private final MessagesApi api;
  private final BatchesApi batches;
  private final FaultPlan faults;
  private final Clock clock;
  private final Journal journal;
  private final AtomicLong numbers = new AtomicLong();

  RequestHandler(
      MessagesApi api, BatchesApi batches, FaultPlan faults, Clock clock, Journal journal) {
    this.api = api;
    this.batches = batches;
    this.faults = faults;
    this.clock = clock;
    this.journal = journal;
  }

  @Override
  public void handle(HttpExchange http) throws IOException {
    try (http) {
      long number = numbers.incrementAndGet();
      Instant now = clock.instant();
      Optional<Fault> fault =
          faults.fault(number, http.getRequestMethod(), http.getRequestURI().getPath());
      Answer answer =
          fault.isPresent() && fault.get() instanceof Fault.Refused refused
              ? refuse(http, refused, number)
              : answer(http, number, now);
      journal.add(
          new Exchange(
              number,
              now,
              http.getRequestURI().getPath(),
              answer.request(),
              answer.status(),
              answer.usage(),
              answer.error(),
              answer.markers()));
      if (!(fault.isPresent() && fault.get() instanceof Fault.AnswerLost)) {
        send(http, answer, number);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(HttpExchange http, long number, Instant now)
      throws IOException, InterruptedException {
    Optional<String> workspace = Workspaces.of(http.getRequestHeaders());
    if (workspace.isPresent() && BatchesApi.serves(http.getRequestURI().getPath())) {
      return batches.answer(http, number, now, workspace.get());
    }
    byte[] body = http.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
    Optional<ApiError> refusal = refusal(http, workspace.isPresent(), body.length);
    if (refusal.isPresent()) {
      return Answer.failure(refusal.get(), Optional.empty(), number);
    }
    String text = new String(body, StandardCharsets.UTF_8);
    try {
      return http.getRequestURI().getPath().equals(Exchange.MESSAGES)
          ? api.message(number, now, workspace.orElseThrow(), text)
          : api.tokenCount(number, workspace.orElseThrow(), text);
    } catch (RuntimeException | AssertionError e) {
      ApiError error = new ApiError(500, "api_error", "the simulator failed: " + e);
      return Answer.failure(error, Optional.empty(), number);
    }
  }

  private static Answer refuse(HttpExchange http, Fault.Refused refused, long number)
      throws IOException {
    http.getRequestBody().transferTo(OutputStream.nullOutputStream());
    refused
        .retryAfter()
        .ifPresent(
            wait -> http.getResponseHeaders().set("retry-after", String.valueOf(wait.toSeconds())));
    return Answer.failure(refused.error(), Optional.empty(), number);
  }

  private static Optional<ApiError> refusal(HttpExchange http, boolean hasKey, int bytes) {
    String path = http.getRequestURI().getPath();
    if (!path.equals(Exchange.MESSAGES) && !path.equals(Exchange.COUNT_TOKENS)) {
      return Optional.of(ApiError.notFound("Not found"));
    }
    if (!http.getRequestMethod().equals("POST")) {
      return Optional.of(new ApiError(405, "invalid_request_error", "Method Not Allowed"));
    }
    if (!hasKey) {
      return Optional.of(new ApiError(401, "authentication_error", "x-api-key header is required"));
    }
    return bytes > MAX_BODY_BYTES
        ? Optional.of(new ApiError(413, "request_too_large", "Request exceeds the maximum size"))
        : Optional.empty();
  }

  /**
   * Sends the answer and has the connection closed: on a kept one, small writes of client and
   * server wait for delayed acknowledgements, which costs every request 40 ms or more.
   */
  private static void send(HttpExchange http, Answer answer, long number) throws IOException {
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    http.getResponseHeaders().set("content-type", answer.contentType());
    http.getResponseHeaders().set("connection", "close");
    http.getResponseHeaders().set("request-id", ReplyBody.requestId(number));
    http.sendResponseHeaders(answer.status(), body.length);
    http.getResponseBody().write(body);
  }
}
