package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.report.Outlet;
import io.github.warmprefix.processor.rules.Subject;

/** Hears all that there is to say of a compilation. */
interface Audience extends Outlet {
  /** The rules have judged a template. */
  void judged(Subject subject);

  /** That was all for now; more may follow only where a compilation is judged in parts. */
  void finished();

  /** Who wants to hear of findings alone. */
  static Audience of(Outlet outlet) {
    return new Audience() {
      @Override
      public void say(Severity severity, Finding finding) {
        outlet.say(severity, finding);
      }

      @Override
      public void judged(Subject subject) {}

      @Override
      public void finished() {}
    };
  }
}
