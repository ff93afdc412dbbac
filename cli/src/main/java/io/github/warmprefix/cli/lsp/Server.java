package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.Version;
import io.github.warmprefix.cli.lsp.analysis.Analyst;
import io.github.warmprefix.cli.lsp.analysis.Audience;
import io.github.warmprefix.cli.lsp.analysis.Judgement;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.project.Projects;
import io.github.warmprefix.cli.lsp.project.Settings;
import io.github.warmprefix.cli.lsp.show.Board;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The server as an editor sees it: begins, says what it can do, ends. */
final class Server implements LanguageServer, LanguageClientAware, Audience, Closeable {
  private final OpenDocuments open = new OpenDocuments();
  private final CompletableFuture<Integer> ended;
  private final Projects projects;
  private final Analyst analyst;
  private final Board board = new Board(open, this::publish);
  private final CodeActions actions;
  private final Documents documents;
  private final Workspace workspace = new Workspace();
  private LanguageClient client;
  private boolean leaving;

  /**
   * A server for one editor.
   *
   * @param ended is told the exit code at the end
   */
  Server(Settings settings, CompletableFuture<Integer> ended) {
    this.ended = ended;
    projects = new Projects(settings);
    analyst = new Analyst(open, projects, this);
    actions = new CodeActions(open, analyst);
    documents = new Documents(open, analyst, board, actions);
  }

  @Override
  public void connect(LanguageClient editor) {
    client = editor;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    ServerCapabilities capabilities = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(true);
    capabilities.setTextDocumentSync(sync);
    capabilities.setHoverProvider(true);
    capabilities.setCodeLensProvider(new CodeLensOptions(false));
    capabilities.setInlayHintProvider(true);
    capabilities.setCodeActionProvider(CodeActions.options());
    actions.shownBy(params.getCapabilities());
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities, new ServerInfo("warmprefix", Version.number())));
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
  public void judged(Judgement judgement) {
    board.show(judgement, judgement.document());
  }

  @Override
  public void unreadable(OpenDocument document, Optional<Judgement> last) {
    last.ifPresent(judgement -> board.show(judgement, document));
  }

  @Override
  public void failed(Throwable bug) {
    client.logMessage(new MessageParams(MessageType.Error, "Warmprefix failed: " + bug));
  }

  private void publish(PublishDiagnosticsParams diagnostics) {
    client.publishDiagnostics(diagnostics);
  }

  @Override
  public void close() throws IOException {
    actions.close();
    analyst.close();
  }
}
