package io.github.warmprefix.processor.javac;

import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/**
 * Keeps the messages of the compiler inside from everybody; errors are the outer one's to report.
 */
final class Diagnosed implements DiagnosticListener<JavaFileObject> {
  private Diagnostic<? extends JavaFileObject> last;
  private boolean hasErrors;

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    last = diagnostic;
    hasErrors |= diagnostic.getKind() == Diagnostic.Kind.ERROR;
  }

  /** Whether there was an error by now. */
  boolean hasErrors() {
    return hasErrors;
  }

  /** The message that {@code print} has the compiler print. */
  Optional<Diagnostic<? extends JavaFileObject>> of(Runnable print) {
    last = null;
    print.run();
    return Optional.ofNullable(last);
  }
}
