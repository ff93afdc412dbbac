package io.github.warmprefix.cli.lsp.show;

import io.github.warmprefix.cli.lsp.analysis.Judgement;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.source.live.SeenTemplate;
import io.github.warmprefix.core.report.ReportedSegment;
import io.github.warmprefix.processor.finding.Spot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The sizes and costs of templates, as an editor shows them in a document. */
public final class Figured {
  private static final String NO_COMMAND = "";

  private final Current current;

  /**
   * The figures of a judgement.
   *
   * @param document the document as it is now
   */
  public Figured(Judgement judgement, OpenDocument document) {
    current = new Current(judgement, document);
  }

  /** What is said at a position: of the template, or of the member, whose name stands there. */
  public Optional<Hover> hover(Position position) {
    return current.declared().flatMap(template -> hover(template, position).stream()).findFirst();
  }

  private Optional<Hover> hover(SeenTemplate seen, Position position) {
    TemplateWords words = words(seen);
    if (current.holds(seen.declared(), position)) {
      return current.range(seen.declared()).map(range -> hover(words.full(), range));
    }
    return seen.members().entrySet().stream()
        .filter(member -> current.holds(member.getValue(), position))
        .findFirst()
        .flatMap(
            member ->
                words
                    .member(member.getKey())
                    .map(text -> hover(text, current.range(member.getValue()).orElseThrow())));
  }

  private static Hover hover(String text, Range range) {
    return new Hover(new MarkupContent(MarkupKind.MARKDOWN, text), range);
  }

  /**
   * A line over each template, and at the head of a packaged text one for each that packages it.
   */
  public List<CodeLens> lenses() {
    Stream<CodeLens> declared =
        current
            .declared()
            .flatMap(
                seen ->
                    current.range(seen.declared()).stream()
                        .map(range -> lens(range, words(seen).brief())));
    return Stream.concat(declared, ofText()).toList();
  }

  private Stream<CodeLens> ofText() {
    Optional<Path> own = current.document().path();
    Range head = new Range(new Position(0, 0), new Position(0, 0));
    return current.judgement().sight().templates().stream()
        .flatMap(
            seen ->
                seen.resources().entrySet().stream()
                    .filter(
                        resource ->
                            own.isPresent()
                                && current
                                    .judgement()
                                    .project()
                                    .resource(resource.getValue())
                                    .equals(own))
                    .map(resource -> lens(head, ofText(seen, resource.getKey()))));
  }

  private String ofText(SeenTemplate seen, String member) {
    String id = seen.template().id();
    String size =
        tokens(seen, member).map(tokens -> tokens + " tokens in ").orElse("dynamic text of ");
    return size
        + id.substring(id.lastIndexOf('.') + 1)
        + "."
        + member
        + " · "
        + words(seen).brief();
  }

  private static CodeLens lens(Range range, String title) {
    return new CodeLens(range, new Command(title, NO_COMMAND), null);
  }

  /** The sizes of members, behind their names. */
  public List<InlayHint> hints(Range visible) {
    List<InlayHint> hints = new ArrayList<>();
    current.declared().forEach(seen -> addHints(seen, visible, hints));
    return hints;
  }

  private void addHints(SeenTemplate seen, Range visible, List<InlayHint> hints) {
    for (Map.Entry<String, Spot> member : seen.members().entrySet()) {
      Optional<String> tokens = tokens(seen, member.getKey());
      Optional<Position> end = current.range(member.getValue()).map(Range::getEnd);
      if (tokens.isPresent() && end.filter(at -> isWithin(at.getLine(), visible)).isPresent()) {
        InlayHint hint = new InlayHint(end.get(), Either.forLeft(tokens.get() + " tokens"));
        hint.setPaddingLeft(true);
        hints.add(hint);
      }
    }
  }

  private static boolean isWithin(int line, Range visible) {
    return visible.getStart().getLine() <= line && line <= visible.getEnd().getLine();
  }

  private static Optional<String> tokens(SeenTemplate seen, String member) {
    return seen.template().segments().stream()
        .filter(segment -> segment.name().equals(member))
        .findFirst()
        .flatMap(ReportedSegment::tokens)
        .map(TemplateWords::about);
  }

  private TemplateWords words(SeenTemplate seen) {
    return new TemplateWords(seen.template(), current.judgement().project().models());
  }
}
