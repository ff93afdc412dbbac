package io.github.warmprefix.cli.lsp.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Has documents worked on one after the other, each once for all that has happened to it in the
 * meantime. While somebody types, work that takes long waits for a pause: the longer, the longer it
 * takes.
 */
final class Agenda {
  /** Milliseconds; changes that an editor sends together come that close. */
  private static final long SHORTEST_PAUSE = 2;

  private static final long LONGEST_PAUSE = 300;

  /** Work that takes fewer milliseconds is done before the next key is hit, and waits for none. */
  private static final long QUICK = 100;

  private static final long PATIENCE = 2_000;
  private static final long LONGEST_IDLE = 6;

  /** As much as the main thread of a compiler has; the code of prompts may nest deeply. */
  private static final long STACK_BYTES = 16 << 20;

  private record Entry(ScheduledFuture<?> task, CompletableFuture<Void> done) {}

  private final Consumer<String> work;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(daemon("warmprefix-analysis"));
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(daemon("warmprefix-files"));
  private final Map<String, Entry> entries = new HashMap<>();
  private volatile long lastTook;

  /**
   * An empty agenda.
   *
   * @param work what is done to a document
   */
  Agenda(Consumer<String> work) {
    this.work = work;
  }

  private static ThreadFactory daemon(String name) {
    return task -> {
      Thread thread = new Thread(null, task, name, STACK_BYTES);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Where what may take long is done besides. */
  Executor background() {
    return background;
  }

  /**
   * Does something again and again until there is something better to do, or for some time.
   *
   * @param step is told how to find out whether there is
   */
  void idle(Consumer<BooleanSupplier> step) {
    idle(step, System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_IDLE));
  }

  private void idle(Consumer<BooleanSupplier> step, long end) {
    worker.execute(
        () -> {
          if (!isBusy() && System.nanoTime() < end) {
            step.accept(this::isBusy);
            idle(step, end);
          }
        });
  }

  private synchronized boolean isBusy() {
    return !entries.isEmpty() || worker.isShutdown();
  }

  /** Work on a document as soon as there is time. */
  void now(String uri) {
    enter(uri, 0);
  }

  /** Work on a document when nobody has typed for a moment. */
  void soon(String uri) {
    enter(uri, lastTook < QUICK ? SHORTEST_PAUSE : Math.min(lastTook / 4, LONGEST_PAUSE));
  }

  /** Do not work on a document any more. */
  synchronized void drop(String uri) {
    Entry entry = entries.remove(uri);
    if (entry != null) {
      entry.task().cancel(false);
      entry.done().complete(null);
    }
  }

  /** Is done when nothing is to be done to a document, or after a moment. */
  synchronized CompletableFuture<Void> settled(String uri) {
    Entry entry = entries.get(uri);
    return entry == null
        ? CompletableFuture.completedFuture(null)
        : entry.done().copy().completeOnTimeout(null, PATIENCE, TimeUnit.MILLISECONDS);
  }

  private synchronized void enter(String uri, long delay) {
    if (worker.isShutdown()) {
      return;
    }
    Entry before = entries.get(uri);
    if (before != null) {
      before.task().cancel(false);
    }
    entries.put(
        uri,
        new Entry(
            worker.schedule(() -> run(uri), delay, TimeUnit.MILLISECONDS),
            before == null ? new CompletableFuture<>() : before.done()));
  }

  private synchronized Entry entry(String uri) {
    return entries.get(uri);
  }

  private void run(String uri) {
    Entry mine = entry(uri);
    if (mine == null) {
      return;
    }
    long start = System.nanoTime();
    work.accept(uri);
    lastTook = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    finish(uri, mine);
  }

  /** The document is settled, unless there was more to do in the meantime. */
  private synchronized void finish(String uri, Entry mine) {
    if (entries.remove(uri, mine)) {
      mine.done().complete(null);
    }
  }

  /**
   * Drops all work but what is being done at the moment.
   *
   * @param last what is done when nothing else is done any more
   */
  synchronized void close(Runnable last) {
    background.shutdownNow();
    List.copyOf(entries.keySet()).forEach(this::drop);
    if (!worker.isShutdown()) {
      worker.execute(last);
      worker.shutdown();
    }
  }
}
