package io.github.warmprefix.cli.lsp.show;

import io.github.warmprefix.cli.lsp.analysis.Judgement;
import io.github.warmprefix.cli.lsp.document.Lines;
import io.github.warmprefix.cli.lsp.document.OpenDocument;
import io.github.warmprefix.cli.lsp.document.Shift;
import io.github.warmprefix.cli.source.live.SeenTemplate;
import io.github.warmprefix.processor.finding.Spot;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Where what was found in a document is in it now, when it may have been written on. */
final class Current {
  private final Judgement judgement;
  private final OpenDocument document;
  private final Lines lines;
  private final Shift shift;

  /**
   * The places of a judgement.
   *
   * @param document the document as it is now
   */
  Current(Judgement judgement, OpenDocument document) {
    this.judgement = judgement;
    this.document = document;
    lines = new Lines(document.text());
    shift = Shift.between(judgement.document().text(), document.text());
  }

  /** What was judged. */
  Judgement judgement() {
    return judgement;
  }

  /** The document as it is now. */
  OpenDocument document() {
    return document;
  }

  /** The range of a spot; empty where that is in another file. */
  Optional<Range> range(Spot spot) {
    return Optional.of(spot)
        .filter(found -> document.is(found.file()))
        .map(found -> range(found.start(), found.end()));
  }

  /** The range of a stretch of the document as it was judged. */
  Range range(int start, int end) {
    return lines.range(shift.of(start), shift.of(end));
  }

  /** Whether a position is within a spot of this document. */
  boolean holds(Spot spot, Position position) {
    int at = lines.offset(position);
    return document.is(spot.file()) && shift.of(spot.start()) <= at && at <= shift.of(spot.end());
  }

  /** The templates that this document declares. */
  Stream<SeenTemplate> declared() {
    return judgement.sight().templates().stream()
        .filter(template -> document.is(template.declared().file()));
  }
}
