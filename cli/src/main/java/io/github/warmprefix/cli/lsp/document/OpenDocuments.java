package io.github.warmprefix.cli.lsp.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** The documents that are open in the editor, as they are there. */
public final class OpenDocuments {
  private final Map<String, OpenDocument> open = new ConcurrentHashMap<>();
  private final Set<String> java = ConcurrentHashMap.newKeySet();
  private final Map<Path, String> byPath = new ConcurrentHashMap<>();

  /** A document was opened. */
  public void open(TextDocumentItem item) {
    if (OpenDocument.isJava(item.getUri(), item.getLanguageId())) {
      java.add(item.getUri());
    }
    OpenDocument.path(item.getUri()).ifPresent(path -> byPath.put(path, item.getUri()));
    open.put(item.getUri(), new OpenDocument(item.getUri(), item.getVersion(), item.getText()));
  }

  /** A document was changed; one that is not open is left alone. */
  public void change(
      VersionedTextDocumentIdentifier id, List<TextDocumentContentChangeEvent> changes) {
    open.computeIfPresent(
        id.getUri(),
        (uri, known) -> {
          String text = known.text();
          for (TextDocumentContentChangeEvent change : changes) {
            text = changed(text, change);
          }
          return new OpenDocument(uri, id.getVersion(), text);
        });
  }

  private static String changed(String text, TextDocumentContentChangeEvent change) {
    if (change.getRange() == null) {
      return change.getText();
    }
    Lines lines = new Lines(text);
    int start = lines.offset(change.getRange().getStart());
    int end = Math.max(start, lines.offset(change.getRange().getEnd()));
    return text.substring(0, start) + change.getText() + text.substring(end);
  }

  /** A document was closed. */
  public void close(String uri) {
    open.remove(uri);
    java.remove(uri);
    byPath.values().remove(uri);
  }

  /** The open document of that name. */
  public Optional<OpenDocument> get(String uri) {
    return Optional.ofNullable(open.get(uri));
  }

  /** Whether a document is open and a Java source. */
  public boolean isJava(String uri) {
    return java.contains(uri);
  }

  /** All open documents. */
  public List<OpenDocument> all() {
    return List.copyOf(open.values());
  }

  /** The open document that is a file. */
  public Optional<OpenDocument> at(Path file) {
    return Optional.ofNullable(byPath.get(file.toAbsolutePath().normalize())).flatMap(this::get);
  }

  /** The bytes that a file would have, were it saved; empty where it is not open. */
  public Optional<byte[]> unsaved(Path file) {
    return at(file).map(document -> document.text().getBytes(StandardCharsets.UTF_8));
  }
}
