package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.lsp.analysis.Analyst;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.lsp.show.Board;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor says and asks about documents. */
final class Documents implements TextDocumentService {
  private final OpenDocuments open;
  private final Analyst analyst;
  private final Board board;
  private final CodeActions actions;

  Documents(OpenDocuments open, Analyst analyst, Board board, CodeActions actions) {
    this.open = open;
    this.analyst = analyst;
    this.board = board;
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
    board.clear(uri);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {}

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return CompletableFuture.completedFuture(actions.of(params));
  }
}
