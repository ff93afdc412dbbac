package io.github.warmprefix.cli.lsp.archive;

import io.github.warmprefix.cli.lsp.analysis.WarmUp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** An editor that opens a prompt, asks whatever can be asked of it, and leaves. */
final class Visit implements LanguageClient {
  private static final long MOST_SECONDS = 60;

  private final CompletableFuture<Diagnostic> found = new CompletableFuture<>();
  private final CompletableFuture<Void> foundAgain = new CompletableFuture<>();

  private Visit() {}

  /**
   * Visits a server that has just been started; it ends by itself then.
   *
   * @param folder where a source can be put
   * @throws CompletionException if the server does not answer
   */
  static void of(Process server, Path folder) throws IOException {
    Visit visit = new Visit();
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(visit, server.getInputStream(), server.getOutputStream());
    launcher.startListening();
    LanguageServer remote = launcher.getRemoteProxy();
    InitializeParams hello = new InitializeParams();
    hello.setCapabilities(new ClientCapabilities());
    hello.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "visit")));
    await(remote.initialize(hello));
    remote.initialized(new InitializedParams());
    visit.ask(remote.getTextDocumentService(), source(folder));
    await(remote.shutdown());
    remote.exit();
  }

  private static String source(Path folder) throws IOException {
    Path source = folder.resolve("src/main/java/warmup/Sample.java");
    Files.createDirectories(source.getParent());
    return Files.writeString(source, WarmUp.SOURCE).toUri().toString();
  }

  private void ask(TextDocumentService documents, String uri) {
    documents.didOpen(
        new DidOpenTextDocumentParams(new TextDocumentItem(uri, "java", 1, WarmUp.SOURCE)));
    Diagnostic finding = await(found);
    TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
    await(
        documents.codeAction(
            new CodeActionParams(
                document, finding.getRange(), new CodeActionContext(List.of(finding)))));
    await(documents.hover(new HoverParams(document, finding.getRange().getStart())));
    await(documents.codeLens(new CodeLensParams(document)));
    await(documents.inlayHint(new InlayHintParams(document, finding.getRange())));
    documents.didChange(
        new DidChangeTextDocumentParams(
            new VersionedTextDocumentIdentifier(uri, 2),
            List.of(new TextDocumentContentChangeEvent(WarmUp.SOURCE + "\n"))));
    await(foundAgain);
  }

  private static <T> T await(CompletableFuture<T> answer) {
    return answer.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    diagnostics.getDiagnostics().stream().findFirst().ifPresent(found::complete);
    if (Objects.equals(diagnostics.getVersion(), 2)) {
      foundAgain.complete(null);
    }
  }

  @Override
  public void telemetryEvent(Object event) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {}
}
