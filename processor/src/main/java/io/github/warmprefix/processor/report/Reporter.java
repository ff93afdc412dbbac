package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.options.Options;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports findings, each once, with the severity that holds in this compilation. */
public final class Reporter {
  private final Options options;
  private final Outlet outlet;
  private final Set<Finding> reported = new HashSet<>();

  /**
   * A reporter for one compilation.
   *
   * @param options the severities
   * @param outlet where the findings go
   */
  public Reporter(Options options, Outlet outlet) {
    this.options = options;
    this.outlet = outlet;
  }

  /** Reports what was not reported before and is neither silenced nor switched off. */
  public void report(List<Finding> findings) {
    findings.forEach(this::report);
  }

  /** Reports the first of these that is neither silenced nor switched off. */
  public void reportFirst(List<Finding> findings) {
    for (Finding finding : findings) {
      if (report(finding)) {
        return;
      }
    }
  }

  private boolean report(Finding finding) {
    Severity severity = options.severity(finding.rule());
    boolean heard =
        severity != Severity.OFF && reported.add(finding) && !Suppressions.cover(finding);
    if (heard) {
      outlet.say(severity, finding);
    }
    return heard;
  }
}
