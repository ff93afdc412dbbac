package io.github.warmprefix.processor.plan;

import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.read.ReadDesk;
import io.github.warmprefix.processor.template.Segment;
import io.github.warmprefix.processor.template.Template;
import java.util.List;

/** Plans the template of a case with one token for each character. */
final class PlannedDesk {
  private static final TextMeter CHARACTERS =
      (model, family, text) -> TokenEstimate.exactly(text.length());

  private PlannedDesk() {}

  static Template read(String members) {
    return ReadDesk.of(Case.members(members)).template().orElseThrow();
  }

  /** The plan for an API with four markers in a request. */
  static Plan of(String members) {
    return of(read(members), 4);
  }

  static Plan of(Template template, int markerLimit) {
    return new Planner(markerLimit, CHARACTERS).plan(template, true);
  }

  /** The plan of a template of which some member could not be read. */
  static Plan ofPartly(String members) {
    return new Planner(4, CHARACTERS).plan(read(members), false);
  }

  /** The names of the members that carry markers. */
  static List<String> carriers(List<Marker> markers) {
    return markers.stream().map(Marker::segment).map(Segment::name).toList();
  }
}
