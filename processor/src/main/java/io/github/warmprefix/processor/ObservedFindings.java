package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.report.Outlet;
import io.github.warmprefix.processor.report.Pins;
import java.util.Optional;

/**
 * Tells an observer of the findings.
 *
 * @param observer the observer
 * @param pins know where findings point, where the compiler is javac
 */
record ObservedFindings(Observer observer, Optional<Pins> pins) implements Outlet {
  @Override
  public void say(Severity severity, Finding finding) {
    observer.found(severity, finding, pins.flatMap(known -> known.spot(finding.place())));
  }
}
