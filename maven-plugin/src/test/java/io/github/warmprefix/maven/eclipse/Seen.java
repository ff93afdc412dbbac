package io.github.warmprefix.maven.eclipse;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** What an editor is told by the server. */
final class Seen implements LanguageClient {
  private static final String WATCHING = "workspace/didChangeWatchedFiles";
  private static final long SILENCE = TimeUnit.SECONDS.toNanos(5);

  private final Map<String, List<Diagnostic>> problems = new HashMap<>();
  private final CountDownLatch ready = new CountDownLatch(1);
  private long heard;

  /** A message of this server alone, about how far its start is. */
  @JsonNotification("language/status")
  public void status(JsonObject status) {}

  /** A message of this server alone, about what happens to projects. */
  @JsonNotification("language/eventNotification")
  public void happened(JsonObject event) {}

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams published) {
    problems.put(published.getUri(), published.getDiagnostics());
    heard = System.nanoTime();
    notifyAll();
  }

  void awaitReady(Duration patience) throws InterruptedException {
    if (!ready.await(patience.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the server is not ready after " + patience);
    }
  }

  /** Waits until nothing has been said for a while, as people do before they type on. */
  synchronized void awaitSilence() throws InterruptedException {
    long left = SILENCE;
    while (left > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = heard + SILENCE - System.nanoTime();
    }
  }

  /** What was said of a file until now no longer counts. */
  synchronized void forget(String uri) {
    problems.remove(uri);
  }

  synchronized void awaitProblems(String uri, List<String> expected, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (!problems(uri).equals(Optional.of(expected))) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError(uri + ": expected " + expected + ", seen " + problems(uri));
      }
      wait(left);
    }
  }

  /** What was said of a file last. */
  synchronized Optional<List<String>> problems(String uri) {
    return Optional.ofNullable(problems.get(uri))
        .map(known -> known.stream().map(Seen::shown).toList());
  }

  private static String shown(Diagnostic problem) {
    return "%d:%d-%d %s"
        .formatted(
            problem.getRange().getStart().getLine() + 1,
            problem.getRange().getStart().getCharacter() + 1,
            problem.getRange().getEnd().getCharacter() + 1,
            problem.getMessage().isLeft()
                ? problem.getMessage().getLeft().lines().findFirst().orElse("")
                : problem.getMessage().getRight().getValue());
  }

  /** Wants to hear of changes on disk once the projects are imported and built. */
  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    if (params.getRegistrations().stream().anyMatch(wish -> wish.getMethod().equals(WATCHING))) {
      ready.countDown();
    }
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object event) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {}
}
