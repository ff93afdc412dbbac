package io.github.warmprefix.cli.lsp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a server has an editor show. */
public final class Screen implements LanguageClient {
  private final Map<String, CompletableFuture<List<Diagnostic>>> shown = new ConcurrentHashMap<>();
  private final Map<String, Integer> versions = new ConcurrentHashMap<>();
  private final List<PublishDiagnosticsParams> published = new CopyOnWriteArrayList<>();
  private final List<String> messages = new CopyOnWriteArrayList<>();

  /** The diagnostics of a document, once there are some or it is said that there are none. */
  CompletableFuture<List<Diagnostic>> shown(String uri) {
    return shown.computeIfAbsent(uri, name -> new CompletableFuture<>());
  }

  /** Takes what is shown for old. */
  void forget(String uri) {
    versions.remove(uri);
    shown.remove(uri);
  }

  /** Takes what is shown for old, and will take what is said of older versions for old. */
  void forget(String uri, int version) {
    versions.put(uri, version);
    shown.remove(uri);
  }

  /** Everything that was published, in order. */
  public List<PublishDiagnosticsParams> published() {
    return List.copyOf(published);
  }

  /** What the server has logged. */
  public List<String> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
    Integer wanted = versions.get(diagnostics.getUri());
    if (wanted != null && !wanted.equals(diagnostics.getVersion())) {
      return;
    }
    if (!shown(diagnostics.getUri()).complete(diagnostics.getDiagnostics())) {
      shown.put(
          diagnostics.getUri(), CompletableFuture.completedFuture(diagnostics.getDiagnostics()));
    }
  }

  @Override
  public void logMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  @Override
  public void showMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object event) {}
}
