package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.Place;
import javax.tools.Diagnostic;

/** A way to print at some kinds of places. */
public interface Printer {
  /** Whether the place is of a kind that this printer knows. */
  boolean prints(Place place);

  /** Prints a message at a place that it knows. */
  void print(Diagnostic.Kind kind, String message, Place place);
}
