package io.github.warmprefix.processor.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How loudly a finding is reported. */
public enum Severity {
  /** Fails the build. */
  ERROR,
  /** Shown; fails the build under {@code -Werror}. */
  WARNING,
  /** Shown as information. */
  NOTE,
  /** Not shown. */
  OFF;

  /** The severity of that name in lower case, or empty where there is none. */
  public static Optional<Severity> of(String name) {
    return Arrays.stream(values())
        .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
