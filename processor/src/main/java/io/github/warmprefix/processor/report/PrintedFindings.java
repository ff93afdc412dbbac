package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import java.util.List;
import javax.tools.Diagnostic;

/**
 * Has the compiler print the findings.
 *
 * @param printers together know every kind of place
 */
public record PrintedFindings(List<Printer> printers) implements Outlet {
  /** Copies the list. */
  public PrintedFindings {
    printers = List.copyOf(printers);
  }

  @Override
  public void say(Severity severity, Finding finding) {
    for (Printer printer : printers) {
      if (printer.prints(finding.place())) {
        printer.print(kind(severity), MessageText.of(finding), finding.place());
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
