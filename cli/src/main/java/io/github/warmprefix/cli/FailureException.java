package io.github.warmprefix.cli;

/** Ends a command that cannot go on, with one line for its user. */
public final class FailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  /**
   * A failure.
   *
   * @param exitCode one of {@link ExitCodes}
   * @param message what is wrong, and with what
   */
  public FailureException(int exitCode, String message) {
    super(message, null, false, false);
    this.exitCode = exitCode;
  }

  /** What the program ends with. */
  public int exitCode() {
    return exitCode;
  }
}
