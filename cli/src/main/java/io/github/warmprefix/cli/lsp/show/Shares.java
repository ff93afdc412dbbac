package io.github.warmprefix.cli.lsp.show;

import io.github.warmprefix.cli.lsp.document.Lines;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.OpenDocuments;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.live.Sighting;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.finding.TextPlace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/**
 * Sorts what was found for the sake of an open document by the documents in which it is shown: in
 * itself, in the packaged texts of its templates, and, where it is such a text, in its templates.
 */
final class Shares {
  private final OpenDocuments documents;
  private final Current current;
  private final Map<String, List<Diagnostic>> found = new LinkedHashMap<>();

  private Shares(OpenDocuments documents, Current current) {
    this.documents = documents;
    this.current = current;
  }

  /** The diagnostics by the names of documents; the open document itself is always among them. */
  static Map<String, List<Diagnostic>> of(Current current, OpenDocuments documents) {
    Shares shares = new Shares(documents, current);
    shares.found.put(current.document().uri(), new ArrayList<>());
    current.judgement().sight().findings().forEach(shares::add);
    return shares.found;
  }

  private void add(Sighting sighting) {
    Found finding = sighting.found();
    Optional<Location> code = finding.spot().flatMap(this::location);
    Optional<Location> text = finding.text().flatMap(this::location);
    boolean own = code.filter(this::isOwn).isPresent();
    boolean ownText = text.filter(this::isOwn).isPresent();
    if (own
        || isText() && code.filter(place -> documents.get(place.getUri()).isEmpty()).isPresent()) {
      put(code.get(), finding, related(sighting, text));
    }
    if (text.isPresent() && (own || ownText)) {
      put(text.get(), finding, code.stream().map(place -> info(place, "packaged here")).toList());
    }
  }

  private boolean isText() {
    return !documents.isJava(current.document().uri());
  }

  private boolean isOwn(Location place) {
    return place.getUri().equals(current.document().uri());
  }

  private void put(Location place, Found finding, List<DiagnosticRelatedInformation> related) {
    Diagnostic diagnostic = Diagnostics.of(finding, place.getRange());
    diagnostic.setRelatedInformation(related.isEmpty() ? null : related);
    found.computeIfAbsent(place.getUri(), uri -> new ArrayList<>()).add(diagnostic);
  }

  private List<DiagnosticRelatedInformation> related(Sighting sighting, Optional<Location> text) {
    List<DiagnosticRelatedInformation> related = new ArrayList<>();
    String way = sighting.found().path().map(path -> ": " + path).orElse("");
    sighting
        .member()
        .flatMap(this::location)
        .ifPresent(place -> related.add(info(place, "reaches the prompt here" + way)));
    text.ifPresent(place -> related.add(info(place, "in this text")));
    return related;
  }

  private static DiagnosticRelatedInformation info(Location place, String words) {
    return new DiagnosticRelatedInformation(place, words);
  }

  private Optional<Location> location(Spot spot) {
    Optional<Range> own = current.range(spot);
    if (own.isPresent()) {
      return Optional.of(new Location(current.document().uri(), own.get()));
    }
    return text(spot.file())
        .map(
            text ->
                new Location(name(spot.file()), new Lines(text).range(spot.start(), spot.end())));
  }

  private Optional<Location> location(TextPlace place) {
    return current
        .judgement()
        .project()
        .resource(place.resource())
        .flatMap(file -> location(file, place));
  }

  private Optional<Location> location(Path file, TextPlace place) {
    Optional<OpenDocument> open = documents.at(file);
    if (open.filter(document -> document.uri().equals(current.document().uri())).isPresent()) {
      return Optional.of(
          new Location(current.document().uri(), current.range(place.start(), place.end())));
    }
    return open.map(OpenDocument::text)
        .or(() -> read(file))
        .map(
            text ->
                new Location(
                    open.map(OpenDocument::uri).orElseGet(() -> file.toUri().toString()),
                    new Lines(text).range(place.start(), place.end())));
  }

  private Optional<String> text(URI file) {
    return current.judgement().sources().stream()
        .filter(source -> source.file().equals(file))
        .map(source -> source.text())
        .findFirst();
  }

  private String name(URI file) {
    return OpenDocument.path(file.toString())
        .flatMap(documents::at)
        .map(OpenDocument::uri)
        .orElseGet(file::toString);
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
