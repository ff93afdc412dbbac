package io.github.warmprefix.sample;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Works through an inbox: fills the cache for each brand first, one brand at a time, and only then
 * sends tickets side by side. Cold requests that run in parallel would all write.
 */
final class Shift {
  private final ServiceDesk desk;
  private final int parallel;
  private final PrintWriter out;

  /**
   * A shift.
   *
   * @param parallel how many tickets are under way at a time, 1 or more
   * @param out takes the progress
   */
  Shift(ServiceDesk desk, int parallel, PrintWriter out) {
    this.desk = desk;
    this.parallel = parallel;
    this.out = out;
  }

  /**
   * Works through the tickets and hands over every call as it ends.
   *
   * @throws RuntimeException what the client threw for the first call that failed
   * @throws InterruptedException if this thread is interrupted meanwhile
   */
  void work(List<Ticket> tickets, Consumer<Call> calls) throws InterruptedException {
    tickets.stream().map(Ticket::brand).distinct().sorted().forEach(brand -> prewarm(brand, calls));
    ExecutorService pool = Executors.newFixedThreadPool(parallel);
    try {
      CompletionService<Call> ended = new ExecutorCompletionService<>(pool);
      tickets.forEach(ticket -> ended.submit(() -> desk.triage(ticket)));
      Progress progress = new Progress(out, tickets.size());
      for (int i = 0; i < tickets.size(); i++) {
        Call call = ended.take().get();
        progress.done(call);
        calls.accept(call);
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } finally {
      pool.shutdownNow();
    }
  }

  private void prewarm(Brand brand, Consumer<Call> calls) {
    Call call = desk.prewarm(brand);
    out.printf(
        Locale.ROOT,
        "pre-warmed %-10s %,6d tokens written, %,6d read%n",
        brand.label(),
        call.tokens().written(),
        call.tokens().read());
    calls.accept(call);
  }
}
