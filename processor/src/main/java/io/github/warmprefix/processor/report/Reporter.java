package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.options.Options;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;

/** Prints findings, each once, with the severity that holds in this compilation. */
public final class Reporter {
  private final Options options;
  private final List<Printer> printers;
  private final Set<Finding> reported = new HashSet<>();

  /**
   * A reporter for one compilation.
   *
   * @param options the severities
   * @param printers together know every kind of place
   */
  public Reporter(Options options, List<Printer> printers) {
    this.options = options;
    this.printers = List.copyOf(printers);
  }

  /** Prints what was not printed before and is neither silenced nor switched off. */
  public void report(List<Finding> findings) {
    findings.forEach(this::report);
  }

  /** Prints the first of these that is neither silenced nor switched off. */
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
      print(kind(severity), finding);
    }
    return heard;
  }

  private void print(Diagnostic.Kind kind, Finding finding) {
    for (Printer printer : printers) {
      if (printer.prints(finding.place())) {
        printer.print(kind, MessageText.of(finding), finding.place());
        return;
      }
    }
    throw new IllegalStateException("no printer for " + finding);
  }

  private static Diagnostic.Kind kind(Severity severity) {
    return switch (severity) {
      case ERROR -> Diagnostic.Kind.ERROR;
      case WARNING -> Diagnostic.Kind.WARNING;
      case NOTE -> Diagnostic.Kind.NOTE;
      case OFF -> throw new IllegalArgumentException("nothing is printed when a rule is off");
    };
  }
}
