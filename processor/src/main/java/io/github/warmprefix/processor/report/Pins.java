package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.ElementPlace;

/** Prints at declarations long after the round in which they were seen. */
public interface Pins extends Printer {
  /** Remembers where a declaration of the current round stands. */
  void pin(ElementPlace place);
}
