package io.github.warmprefix.cli;

/** What the program ends with. */
public final class ExitCodes {
  /** All is well. */
  public static final int OK = 0;

  /** There is something to mend: findings that count, or a lock that does not fit. */
  public static final int FOUND = 1;

  /** The command line makes no sense. */
  public static final int USAGE = 2;

  /** The sources do not compile; what was found in spite of that is shown. */
  public static final int DOES_NOT_COMPILE = 3;

  /** A file or the network let the program down. */
  public static final int FAILED = 4;

  /** A bug of the program. */
  public static final int BUG = 70;

  private ExitCodes() {}
}
