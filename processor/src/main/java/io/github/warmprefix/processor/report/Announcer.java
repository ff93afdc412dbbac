package io.github.warmprefix.processor.report;

import javax.tools.Diagnostic;

/** Prints what concerns a compilation as a whole. */
public interface Announcer {
  /** Prints a message at no place in particular. */
  void announce(Diagnostic.Kind kind, String message);
}
