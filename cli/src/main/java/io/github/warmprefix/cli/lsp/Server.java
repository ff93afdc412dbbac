package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.Version;
import io.github.warmprefix.cli.lsp.analysis.Analyst;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.project.Projects;
import io.github.warmprefix.cli.lsp.project.Settings;
import io.github.warmprefix.cli.lsp.project.SettingsReader;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server as an editor sees it: begins, says what it can do, ends. */
final class Server implements LanguageServer, LanguageClientAware, Closeable {
  private final CompletableFuture<Integer> ended;
  private final OpenDocuments open = new OpenDocuments();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "warmprefix-projects");
            thread.setDaemon(true);
            return thread;
          });
  private final Settings commandLine;
  private final Window window = new Window(open);
  private final Projects projects;
  private final Analyst analyst;
  private final CodeActions actions;
  private final Documents documents;
  private final Workspace workspace;
  private volatile Path root = Path.of("").toAbsolutePath();
  private volatile boolean leaving;

  /**
   * A server for one editor.
   *
   * @param ended is told the exit code at the end
   */
  Server(Settings settings, CompletableFuture<Integer> ended) {
    this.ended = ended;
    commandLine = settings;
    projects = new Projects(settings, background, window::say, this::learned);
    analyst = new Analyst(open, projects, window);
    actions = new CodeActions(open, analyst);
    documents = new Documents(open, analyst, window, actions);
    workspace = new Workspace(this::configure, this::learned);
  }

  private void learned() {
    analyst.everythingChanged();
  }

  /** Has the compiler loaded, beside the talk with which an editor begins. */
  void warmUp() {
    analyst.warmUp();
  }

  @Override
  public void connect(LanguageClient editor) {
    window.connect(editor);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    Capabilities editor = new Capabilities(params.getCapabilities());
    window.shownBy(editor);
    actions.shownBy(editor);
    Optional.ofNullable(params.getWorkspaceFolders()).orElse(List.of()).stream()
        .map(WorkspaceFolder::getUri)
        .flatMap(uri -> OpenDocument.path(uri).stream())
        .findFirst()
        .ifPresent(folder -> root = folder);
    apply(params.getInitializationOptions());
    ParentWatch.watch(params.getProcessId(), this::exit);
    return CompletableFuture.completedFuture(
        new InitializeResult(
            Capabilities.ofServer(), new ServerInfo("warmprefix", Version.number())));
  }

  @Override
  public void initialized(InitializedParams params) {
    window.watchFiles();
    window.askForSettings(this::configure);
  }

  private void configure(Object given) {
    if (given == null) {
      window.askForSettings(this::configure);
    } else {
      apply(given);
      analyst.everythingChanged();
    }
  }

  private void apply(Object given) {
    projects.set(new SettingsReader(commandLine, root, window::say).read(given));
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    leaving = true;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    ended.complete(leaving ? 0 : 1);
  }

  @Override
  public void setTrace(SetTraceParams params) {}

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  @Override
  public void close() {
    background.shutdownNow();
    actions.close();
    analyst.close();
  }
}
