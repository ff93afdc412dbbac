package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.finding.Spot;
import java.util.Optional;

/** Prints at declarations long after the round in which they were seen. */
public interface Pins extends Printer {
  /** Remembers where a declaration of the current round stands. */
  void pin(ElementPlace place);

  /** Where in which file a place is; empty where this printer does not know the place. */
  Optional<Spot> spot(Place place);
}
