package io.github.warmprefix.cli.lsp.analysis;

import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.project.Projects;
import io.github.warmprefix.cli.source.live.OutdatedException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Has open documents judged when nobody has typed for a moment, one after the other, and keeps the
 * last judgement of each.
 */
public final class Analyst implements Closeable {
  private final OpenDocuments documents;
  private final Duration pause;
  private final Audience audience;
  private final Judge judge;
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "warmprefix-analysis");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, ScheduledFuture<?>> waiting = new ConcurrentHashMap<>();
  private final Map<String, Judgement> judgements = new ConcurrentHashMap<>();

  /**
   * An analyst of some documents.
   *
   * @param pause how long nobody must have typed
   * @param audience is told of each judgement
   */
  public Analyst(OpenDocuments documents, Projects projects, Duration pause, Audience audience) {
    this.documents = documents;
    this.pause = pause;
    this.audience = audience;
    judge = new Judge(documents, projects);
  }

  /** A document was opened. */
  public void opened(String uri) {
    schedule(uri, Duration.ZERO);
  }

  /** A document was changed. */
  public void changed(String uri) {
    schedule(uri, pause);
  }

  /** A document was closed. */
  public void closed(String uri) {
    Optional.ofNullable(waiting.remove(uri)).ifPresent(task -> task.cancel(false));
    worker.execute(() -> judgements.remove(uri));
  }

  /** The last judgement of a document. */
  public Optional<Judgement> judgement(String uri) {
    return Optional.ofNullable(judgements.get(uri));
  }

  private void schedule(String uri, Duration delay) {
    ScheduledFuture<?> next =
        worker.schedule(() -> run(uri), delay.toMillis(), TimeUnit.MILLISECONDS);
    Optional.ofNullable(waiting.put(uri, next)).ifPresent(task -> task.cancel(false));
  }

  private void run(String uri) {
    try {
      documents.get(uri).ifPresent(this::judge);
    } catch (OutdatedException judgedAgainSoon) {
      return;
    } catch (RuntimeException | LinkageError | StackOverflowError bug) {
      audience.failed(bug);
    }
  }

  private void judge(OpenDocument document) {
    judge
        .judge(document)
        .ifPresentOrElse(
            judgement -> {
              judgements.put(document.uri(), judgement);
              audience.judged(judgement);
            },
            () -> audience.unreadable(document));
  }

  @Override
  public void close() throws IOException {
    worker.shutdownNow();
  }
}
