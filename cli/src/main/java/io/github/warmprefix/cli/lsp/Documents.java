package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.lsp.analysis.Analyst;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.show.Figured;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor says and asks about documents. */
final class Documents implements TextDocumentService {
  private final OpenDocuments open;
  private final Analyst analyst;
  private final Window window;
  private final CodeActions actions;

  Documents(OpenDocuments open, Analyst analyst, Window window, CodeActions actions) {
    this.open = open;
    this.analyst = analyst;
    this.window = window;
    this.actions = actions;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    open.open(params.getTextDocument());
    analyst.opened(params.getTextDocument().getUri());
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    open.change(params.getTextDocument(), params.getContentChanges());
    analyst.changed(params.getTextDocument().getUri());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    open.close(uri);
    analyst.closed(uri);
    window.closed(uri);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    analyst.everythingChanged();
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return figured(params.getTextDocument())
        .thenApply(found -> found.flatMap(f -> f.hover(params.getPosition())).orElse(null));
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return figured(params.getTextDocument())
        .thenApply(found -> found.map(Figured::lenses).orElse(List.of()));
  }

  @Override
  public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
    return figured(params.getTextDocument())
        .thenApply(found -> found.map(f -> f.hints(params.getRange())).orElse(List.of()));
  }

  private CompletableFuture<Optional<Figured>> figured(TextDocumentIdentifier id) {
    return analyst
        .settled(id.getUri())
        .thenApply(
            judged ->
                judged.flatMap(
                    judgement ->
                        open.get(id.getUri()).map(document -> new Figured(judgement, document))));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return analyst
        .settled(params.getTextDocument().getUri())
        .thenCompose(judged -> actions.of(params));
  }
}
