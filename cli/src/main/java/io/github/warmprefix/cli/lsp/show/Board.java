package io.github.warmprefix.cli.lsp.show;

import io.github.warmprefix.cli.lsp.analysis.Judgement;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Keeps the diagnostics that the editor shows up to date: one share of each open document. */
public final class Board {
  private final OpenDocuments documents;
  private final Consumer<PublishDiagnosticsParams> editor;
  private final Map<String, Share> shares = new HashMap<>();

  private record Share(int version, Map<String, List<Diagnostic>> found) {
    static final Share NONE = new Share(0, Map.of());
  }

  /**
   * A board with nothing on it.
   *
   * @param editor is told what to show
   */
  public Board(OpenDocuments documents, Consumer<PublishDiagnosticsParams> editor) {
    this.documents = documents;
    this.editor = editor;
  }

  /** Shows what was found for the sake of a document, where that is in it by now. */
  public synchronized void show(Judgement judgement, OpenDocument document) {
    if (documents.get(document.uri()).isPresent()) {
      put(
          document.uri(),
          new Share(document.version(), Shares.of(new Current(judgement, document), documents)));
    }
  }

  /** Takes everything down that a document has brought. */
  public synchronized void clear(String document) {
    put(document, Share.NONE);
  }

  private void put(String document, Share share) {
    Share before = share == Share.NONE ? shares.remove(document) : shares.put(document, share);
    Set<String> touched = new TreeSet<>(share.found().keySet());
    touched.addAll(before == null ? Set.of() : before.found().keySet());
    touched.forEach(this::publish);
  }

  private void publish(String uri) {
    Map<List<Object>, Diagnostic> distinct = new LinkedHashMap<>();
    for (Share share : shares.values()) {
      for (Diagnostic diagnostic : share.found().getOrDefault(uri, List.of())) {
        distinct.putIfAbsent(List.of(diagnostic.getRange(), diagnostic.getMessage()), diagnostic);
      }
    }
    PublishDiagnosticsParams params =
        new PublishDiagnosticsParams(uri, List.copyOf(distinct.values()));
    Optional.ofNullable(shares.get(uri)).ifPresent(own -> params.setVersion(own.version()));
    editor.accept(params);
  }
}
