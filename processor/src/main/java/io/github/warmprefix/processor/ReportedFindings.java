package io.github.warmprefix.processor;

import io.github.warmprefix.core.report.ReportFolder;
import io.github.warmprefix.core.report.ReportFormat;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.report.Announcer;
import io.github.warmprefix.processor.rules.Subject;
import io.github.warmprefix.processor.survey.Survey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;

/**
 * Writes reports beside what is said anyway.
 *
 * @param others who hears it as well
 * @param survey collects it
 * @param surveyed tells the survey
 * @param folder where the reports go
 * @param announcer says where they cannot be written
 */
record ReportedFindings(
    Audience others, Survey survey, Audience surveyed, Path folder, Announcer announcer)
    implements Audience {
  @Override
  public void say(Severity severity, Finding finding) {
    surveyed.say(severity, finding);
    others.say(severity, finding);
  }

  @Override
  public void judged(Subject subject) {
    surveyed.judged(subject);
    others.judged(subject);
  }

  @Override
  public void finished() {
    others.finished();
    try {
      new ReportFolder(folder)
          .write(survey.report(Version.current()), List.of(ReportFormat.values()));
    } catch (IOException e) {
      announcer.announce(
          Diagnostic.Kind.ERROR,
          "Warmprefix: the reports cannot be written to %s: %s".formatted(folder, e));
    }
  }
}
