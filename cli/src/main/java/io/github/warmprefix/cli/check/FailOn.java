package io.github.warmprefix.cli.check;

import io.github.warmprefix.processor.finding.Severity;

/** Which findings make the command fail. */
enum FailOn {
  error(Severity.ERROR),
  warning(Severity.WARNING),
  note(Severity.NOTE),
  never(null);

  private final Severity least;

  FailOn(Severity least) {
    this.least = least;
  }

  boolean covers(Severity severity) {
    return least != null && severity.compareTo(least) <= 0;
  }
}
