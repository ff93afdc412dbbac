package io.github.warmprefix.core.report;

import java.util.Locale;

/** How much a finding weighs, worst first. */
public enum Severity {
  /** Money is lost, or the request is refused. */
  ERROR,
  /** Money is probably lost. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  /** The name in every format, which is also that of SARIF. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
