package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.lsp.analysis.Analyst;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Offers what can be done about the findings at a place. */
final class CodeActions {
  private final OpenDocuments open;
  private final Analyst analyst;

  CodeActions(OpenDocuments open, Analyst analyst) {
    this.open = open;
    this.analyst = analyst;
  }

  /** What can be done there; nothing where the document has changed since it was judged. */
  List<Either<Command, CodeAction>> of(CodeActionParams params) {
    String uri = params.getTextDocument().getUri();
    return open.get(uri)
        .flatMap(
            document ->
                analyst.judgement(uri).filter(judgement -> judgement.document().equals(document)))
        .map(judgement -> List.<Either<Command, CodeAction>>of())
        .orElse(List.of());
  }
}
