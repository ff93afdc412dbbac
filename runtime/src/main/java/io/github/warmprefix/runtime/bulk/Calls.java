package io.github.warmprefix.runtime.bulk;

import com.anthropic.client.AnthropicClient;
import com.anthropic.errors.AnthropicException;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.batches.BatchCreateParams;
import com.anthropic.models.messages.batches.BatchListParams;
import com.anthropic.models.messages.batches.MessageBatch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The calls of a job. The SDK's own retries are off: it would send a batch again whose answer was
 * lost, and both would be paid. Safe for use by several threads.
 */
final class Calls {
  private static final int ATTEMPTS = 12;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final long PAGE = 100;

  private final AnthropicClient client;
  private final Timing timing;
  private final Consumer<BulkEvent> events;

  Calls(AnthropicClient client, Timing timing, Consumer<BulkEvent> events) {
    this.client = client.withOptions(options -> options.maxRetries(0));
    this.timing = timing;
    this.events = events;
  }

  /** What came of submitting a batch. */
  sealed interface Creation {
    /** The API took it. */
    record Created(String id) implements Creation {}

    /** The API may have taken it. */
    record Unsure() implements Creation {}

    /** The API did not take it. */
    record Refused(ApiFailure failure) implements Creation {}
  }

  /** Submits a batch, again and again as long as it is certain that none exists. */
  Creation create(List<BatchCreateParams.Request> requests) throws InterruptedException {
    BatchCreateParams batch = BatchCreateParams.builder().requests(requests).build();
    Backoff backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT);
    for (int attempt = 1; ; attempt++) {
      try {
        return new Creation.Created(client.messages().batches().create(batch).id());
      } catch (AnthropicException e) {
        ApiFailure failure = ApiFailure.of(e);
        if (failure.kind() == ApiFailure.Kind.UNSURE) {
          return new Creation.Unsure();
        }
        if (failure.kind() != ApiFailure.Kind.BUSY || attempt == ATTEMPTS) {
          return new Creation.Refused(failure);
        }
        pause("submit a batch", failure, backoff);
      }
    }
  }

  MessageBatch batch(String id) throws InterruptedException {
    return retried("look at a batch", () -> client.messages().batches().retrieve(id));
  }

  /** The batches created since then, newest first. */
  List<MessageBatch> batchesSince(Instant time) throws InterruptedException {
    BatchListParams params = BatchListParams.builder().limit(PAGE).build();
    return retried(
        "list batches",
        () ->
            client.messages().batches().list(params).autoPager().stream()
                .takeWhile(batch -> !batch.createdAt().toInstant().isBefore(time))
                .toList());
  }

  /** Reads the results of a batch; after a broken connection from the start again. */
  void results(String id, Supplier<ResultReader> reader) throws InterruptedException {
    retried(
        "read results",
        () -> {
          try (var results = client.messages().batches().resultsStreaming(id)) {
            reader.get().read(results.stream());
            return true;
          }
        });
  }

  /** One synchronous message, without retries. */
  Message message(MessageCreateParams params) {
    return client.messages().create(params);
  }

  /**
   * Calls until it works.
   *
   * @throws BulkException if it cannot work, or has not worked for long
   */
  <T> T retried(String call, Supplier<T> work) throws InterruptedException {
    Backoff backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT);
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (AnthropicException e) {
        ApiFailure failure = ApiFailure.of(e);
        if (!failure.passes() || attempt == ATTEMPTS) {
          throw new BulkException("the API does not " + call + ": " + failure.cause(), e);
        }
        pause(call, failure, backoff);
      }
    }
  }

  /** Waits before the next attempt at a call, and says so. */
  void pause(String call, ApiFailure failure, Backoff backoff) throws InterruptedException {
    Duration wait = backoff.next(failure.retryAfter());
    events.accept(new BulkEvent.Retrying(call, failure.cause(), wait));
    timing.sleep(wait);
  }
}
