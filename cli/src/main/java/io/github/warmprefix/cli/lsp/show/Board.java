package io.github.warmprefix.cli.lsp.show;

import io.github.warmprefix.cli.lsp.analysis.Judgement;
import io.github.warmprefix.cli.lsp.document.Lines;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Keeps the diagnostics that the editor shows up to date: one share of each open document. */
public final class Board {
  private final OpenDocuments documents;
  private final Consumer<PublishDiagnosticsParams> editor;
  private final Map<String, Map<String, List<Diagnostic>>> shares = new ConcurrentHashMap<>();

  /**
   * A board with nothing on it.
   *
   * @param editor is told what to show
   */
  public Board(OpenDocuments documents, Consumer<PublishDiagnosticsParams> editor) {
    this.documents = documents;
    this.editor = editor;
  }

  /** Shows what was found in a document. */
  public synchronized void show(Judgement judgement) {
    OpenDocument document = judgement.document();
    Lines lines = new Lines(document.text());
    List<Diagnostic> own =
        judgement.sight().findings().stream()
            .map(sighting -> sighting.found())
            .filter(found -> found.spot().filter(spot -> document.is(spot.file())).isPresent())
            .map(found -> Diagnostics.of(found, found.spot().get(), lines))
            .toList();
    put(document.uri(), Map.of(document.uri(), own));
  }

  /** Takes everything down that a document has brought. */
  public synchronized void clear(String document) {
    put(document, Map.of());
  }

  private void put(String document, Map<String, List<Diagnostic>> share) {
    Map<String, List<Diagnostic>> before =
        share.isEmpty() ? shares.remove(document) : shares.put(document, share);
    Set<String> touched = new TreeSet<>(share.keySet());
    touched.addAll(before == null ? Set.of() : before.keySet());
    touched.forEach(this::publish);
  }

  private void publish(String uri) {
    Map<List<Object>, Diagnostic> distinct = new LinkedHashMap<>();
    for (Map<String, List<Diagnostic>> share : shares.values()) {
      for (Diagnostic diagnostic : share.getOrDefault(uri, List.of())) {
        distinct.putIfAbsent(List.of(diagnostic.getRange(), diagnostic.getMessage()), diagnostic);
      }
    }
    PublishDiagnosticsParams params =
        new PublishDiagnosticsParams(uri, List.copyOf(distinct.values()));
    documents.get(uri).ifPresent(document -> params.setVersion(document.version()));
    editor.accept(params);
  }
}
