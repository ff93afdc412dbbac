package io.github.warmprefix.runtime.bulk;

import com.anthropic.errors.AnthropicException;
import com.anthropic.models.messages.MessageCreateParams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/** Asks again, one by one and side by side, for what failed in a batch. */
final class SyncFallback implements AutoCloseable {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final Calls calls;
  private final Journal journal;
  private final int attempts;
  private final ExecutorService threads;
  private final Semaphore room;
  private final List<Future<?>> running = new ArrayList<>();

  SyncFallback(Calls calls, Journal journal, int attempts, int parallel) {
    this.calls = calls;
    this.journal = journal;
    this.attempts = attempts;
    this.room = new Semaphore(parallel);
    this.threads =
        Executors.newFixedThreadPool(
            parallel,
            task -> {
              Thread thread = new Thread(task, "warmprefix-bulk");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Starts to ask for an item, as soon as there is room. */
  void ask(String item, MessageCreateParams request) throws InterruptedException {
    room.acquire();
    settled(Future::isDone);
    running.add(
        threads.submit(
            () -> {
              try {
                journal.record(item, outcome(request));
              } finally {
                room.release();
              }
              return null;
            }));
  }

  /** Waits for all answers. */
  void await() throws InterruptedException {
    settled(any -> true);
  }

  private void settled(java.util.function.Predicate<Future<?>> which) throws InterruptedException {
    for (Future<?> one : List.copyOf(running)) {
      if (which.test(one)) {
        running.remove(one);
        result(one);
      }
    }
  }

  private static void result(Future<?> one) throws InterruptedException {
    try {
      one.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new BulkException("a synchronous call failed: " + e.getCause(), e.getCause());
    }
  }

  private Outcome outcome(MessageCreateParams request) throws InterruptedException {
    Backoff backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT);
    for (int attempt = 1; ; attempt++) {
      try {
        return new Outcome.Answered(WireJson.text(calls.message(request)));
      } catch (AnthropicException e) {
        ApiFailure failure = ApiFailure.of(e);
        if (failure.kind() == ApiFailure.Kind.FATAL) {
          throw new BulkException("the API refuses all calls: " + failure.cause(), e);
        }
        if (!failure.passes() || attempt == attempts) {
          return new Outcome.GivenUp(failure.cause() + " (synchronous call " + attempt + ")");
        }
        calls.pause("answer synchronously", failure, backoff);
      }
    }
  }

  /** Stops; what is on its way is broken off. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
