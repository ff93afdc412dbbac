package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.lsp.document.Lines;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.fix.Edit;
import io.github.warmprefix.cli.lsp.fix.Fix;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Puts fixes of a document into the words of the protocol. */
final class Offer {
  private final OpenDocument document;
  private final List<Diagnostic> shown;
  private final boolean versioned;
  private final Lines lines;

  /**
   * An offer for a document as it is now.
   *
   * @param shown the diagnostics that the editor shows
   * @param versioned whether the editor refuses edits of a document that has changed meanwhile
   */
  Offer(OpenDocument document, List<Diagnostic> shown, boolean versioned) {
    this.document = document;
    this.shown = shown;
    this.versioned = versioned;
    this.lines = new Lines(document.text());
  }

  /** Where a finding points. */
  Range range(Found found) {
    Spot spot = found.spot().orElseThrow();
    return lines.range(spot.start(), spot.end());
  }

  /** A fix for a finding. */
  CodeAction quickFix(Found found, Fix fix) {
    CodeAction action = action(fix.title(), CodeActionKind.QuickFix, fix.edits());
    action.setIsPreferred(fix.preferred());
    action.setDiagnostics(
        shown.stream()
            .filter(diagnostic -> diagnostic.getRange().equals(range(found)))
            .filter(diagnostic -> Either.forLeft(found.rule().id()).equals(diagnostic.getCode()))
            .toList());
    return action;
  }

  /** All preferred fixes at once. */
  CodeAction fixAll(String kind, Edit edit) {
    return action("Mend all findings that can be mended", kind, List.of(edit));
  }

  private CodeAction action(String title, String kind, List<Edit> edits) {
    List<TextEdit> texts =
        edits.stream()
            .map(edit -> new TextEdit(lines.range(edit.start(), edit.end()), edit.text()))
            .toList();
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    action.setEdit(versioned ? versioned(texts) : new WorkspaceEdit(Map.of(document.uri(), texts)));
    return action;
  }

  private WorkspaceEdit versioned(List<TextEdit> texts) {
    List<Either<TextEdit, SnippetTextEdit>> edits =
        texts.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
    VersionedTextDocumentIdentifier id =
        new VersionedTextDocumentIdentifier(document.uri(), document.version());
    WorkspaceEdit edit =
        new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(id, edits))));
    edit.setChanges(null);
    return edit;
  }
}
