package io.github.warmprefix.processor;

import io.github.warmprefix.processor.report.Announcer;
import javax.tools.Diagnostic;

/** Turns a bug of ours into one clear error instead of a stack trace out of the compiler. */
final class CrashReport {
  private static final String REPORT_AT = "https://github.com/warmprefix/warmprefix/issues";
  private static final int FRAMES = 5;

  private final Announcer announcer;
  private boolean reported;

  CrashReport(Announcer announcer) {
    this.announcer = announcer;
  }

  /** Runs a step of ours; whatever it throws ends here. */
  void guard(String step, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      report(step, e);
    }
  }

  /** Reports the first bug of a compilation; the others are likely to follow from it. */
  void report(String step, Throwable bug) {
    if (!reported) {
      reported = true;
      announcer.announce(Diagnostic.Kind.ERROR, text(step, bug));
    }
  }

  private static String text(String step, Throwable bug) {
    StringBuilder text =
        new StringBuilder("Warmprefix ")
            .append(Version.current())
            .append(" failed in ")
            .append(step)
            .append(" with ")
            .append(bug)
            .append("; this is a bug of Warmprefix, please report it at ")
            .append(REPORT_AT);
    StackTraceElement[] frames = bug.getStackTrace();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      text.append("\n  at ").append(frames[i]);
    }
    return text.toString();
  }
}
