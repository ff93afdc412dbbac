package io.github.warmprefix.maven.engine;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.Warmprefix;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import picocli.CommandLine;

/** Runs commands of the program inside this JVM. */
public final class Engine {
  private Engine() {}

  /**
   * Runs a command.
   *
   * @throws MojoExecutionException if it could not do its work
   */
  public static Outcome run(List<String> arguments) throws MojoExecutionException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine program =
        Warmprefix.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int exitCode = program.execute(arguments.toArray(String[]::new));
    String said = err.toString().strip();
    if (exitCode == ExitCodes.USAGE || exitCode == ExitCodes.FAILED || exitCode == ExitCodes.BUG) {
      throw new MojoExecutionException(said);
    }
    return new Outcome(exitCode, out.toString().lines().toList(), said);
  }
}
