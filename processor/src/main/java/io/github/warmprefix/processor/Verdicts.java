package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.report.Reporter;
import io.github.warmprefix.processor.rules.RequestRules;
import io.github.warmprefix.processor.rules.Rules;
import io.github.warmprefix.processor.rules.Subject;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.ArrayList;
import java.util.List;

/** Asks the rules about what was found in a compilation, and has their findings reported. */
final class Verdicts {
  private final Rules rules;
  private final RequestRules requestRules;
  private final Reporter reporter;
  private final Audience audience;
  private final CrashReport crashes;

  /**
   * Verdicts for one compilation.
   *
   * @param audience hears the findings, and of each template when the rules have judged it
   */
  Verdicts(Setup setup, Audience audience, CrashReport crashes) {
    rules = new Rules(setup.models(), setup.texts(), setup.lock());
    requestRules = new RequestRules(setup.models(), setup.texts());
    reporter = new Reporter(setup.options(), audience);
    this.audience = audience;
    this.crashes = crashes;
  }

  /** Reports what is known already, and what is to be said of templates and requests. */
  void report(List<Finding> known, List<Subject> subjects, List<Request> requests) {
    List<Finding> findings = new ArrayList<>(known);
    for (Subject subject : subjects) {
      crashes.guard(
          "template " + subject.template().type(), () -> findings.addAll(rules.check(subject)));
    }
    crashes.guard(
        "requests in hand-written code", () -> findings.addAll(requestRules.check(requests)));
    reporter.report(findings);
    subjects.forEach(audience::judged);
    crashes.guard("the reports", audience::finished);
  }

  /** Reports the first of these that nobody silenced. */
  void reportFirst(List<Finding> findings) {
    reporter.reportFirst(findings);
  }
}
