package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.report.Printer;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import javax.tools.Diagnostic;

/** Prints at expressions in bodies. */
record BodyPrinter(BodyAnalysis bodies) implements Printer {
  @Override
  public boolean prints(Place place) {
    return bodies.prints(place);
  }

  @Override
  public void print(Diagnostic.Kind kind, String message, Place place) {
    bodies.print(kind, message, place);
  }
}
