package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.lsp.analysis.Audience;
import io.github.warmprefix.cli.lsp.analysis.Judgement;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.show.Board;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What the server says to the editor of its own accord. Never the text of a prompt. */
final class Window implements Audience {
  private static final String SECTION = "warmprefix";

  private final Board board;
  private LanguageClient editor;
  private Capabilities capabilities = new Capabilities(null);

  /** A window on some documents. */
  Window(OpenDocuments documents) {
    board = new Board(documents, this::publish);
  }

  /** Says everything to an editor. */
  void connect(LanguageClient client) {
    editor = client;
  }

  /** From here on it is known what the editor can do. */
  void shownBy(Capabilities known) {
    capabilities = known;
  }

  /** Says something that is missing, or makes no sense. */
  void say(String notice) {
    editor.logMessage(new MessageParams(MessageType.Warning, "Warmprefix: " + notice));
  }

  @Override
  public void judged(Judgement judgement) {
    board.show(judgement, judgement.document());
    if (capabilities.refreshLenses()) {
      editor.refreshCodeLenses();
    }
    if (capabilities.refreshHints()) {
      editor.refreshInlayHints();
    }
  }

  @Override
  public void unreadable(OpenDocument document, Optional<Judgement> last) {
    last.ifPresent(judgement -> board.show(judgement, document));
  }

  /** Takes down what a document has brought. */
  void closed(String uri) {
    board.clear(uri);
  }

  /** Only the kind of a failure is told, and where: its message might quote a prompt. */
  @Override
  public void failed(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    editor.logMessage(
        new MessageParams(
            MessageType.Error,
            "Warmprefix failed with %s at %s; this is a bug, please report it"
                .formatted(bug.getClass().getName(), trace.length == 0 ? "?" : trace[0])));
  }

  private void publish(PublishDiagnosticsParams diagnostics) {
    editor.publishDiagnostics(diagnostics);
  }

  /** Has the editor tell of changes on disk, where it can. */
  void watchFiles() {
    if (capabilities.watchFiles()) {
      editor.registerCapability(new RegistrationParams(List.of(Capabilities.watchedFiles())));
    }
  }

  /** Asks the editor for its settings, where it can be asked. */
  void askForSettings(Consumer<Object> settings) {
    if (capabilities.tellSettings()) {
      ConfigurationItem item = new ConfigurationItem();
      item.setSection(SECTION);
      editor
          .configuration(new ConfigurationParams(List.of(item)))
          .thenAccept(
              answers ->
                  answers.stream()
                      .filter(answer -> answer != null)
                      .findFirst()
                      .ifPresent(settings));
    }
  }
}
