package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;

/** Takes the findings that are to be heard. */
public interface Outlet {
  /**
   * Takes a finding.
   *
   * @param severity the severity that holds in this compilation, never {@link Severity#OFF}
   */
  void say(Severity severity, Finding finding);
}
