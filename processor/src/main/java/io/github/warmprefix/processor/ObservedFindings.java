package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.report.Pins;
import io.github.warmprefix.processor.rules.Subject;
import io.github.warmprefix.processor.template.Segment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells an observer.
 *
 * @param observer the observer
 * @param pins know where findings point, where the compiler is javac
 */
record ObservedFindings(Observer observer, Optional<Pins> pins) implements Audience {
  @Override
  public void say(Severity severity, Finding finding) {
    observer.found(severity, finding, spot(finding.place()));
  }

  @Override
  public void judged(Subject subject) {
    observer.members(subject, members(subject));
    observer.judged(subject, spot(ElementPlace.of(subject.template().type())));
  }

  @Override
  public void finished() {}

  private Map<String, Spot> members(Subject subject) {
    Map<String, Spot> members = new HashMap<>();
    for (Segment segment : subject.template().segments()) {
      spot(ElementPlace.of(segment.element())).ifPresent(spot -> members.put(segment.name(), spot));
    }
    return members;
  }

  private Optional<Spot> spot(Place place) {
    return pins.flatMap(known -> known.spot(place));
  }
}
