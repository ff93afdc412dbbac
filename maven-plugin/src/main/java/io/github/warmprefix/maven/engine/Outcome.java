package io.github.warmprefix.maven.engine;

import io.github.warmprefix.cli.ExitCodes;
import java.util.List;

/**
 * What a command came to.
 *
 * @param exitCode one of {@link ExitCodes}
 * @param lines what it printed
 * @param said what it printed on the error output
 */
public record Outcome(int exitCode, List<String> lines, String said) {
  /** Whether there is something to mend. */
  public boolean found() {
    return exitCode == ExitCodes.FOUND;
  }

  /** Whether the sources compile as the command reads them. */
  public boolean compiles() {
    return exitCode != ExitCodes.DOES_NOT_COMPILE;
  }
}
