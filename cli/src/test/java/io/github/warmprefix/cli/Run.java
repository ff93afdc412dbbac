package io.github.warmprefix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run of the program.
 *
 * @param exitCode what it ended with
 * @param out what it printed
 * @param err what it complained of
 */
public record Run(int exitCode, String out, String err) {

  /** Runs a command in this JVM. */
  public static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Warmprefix.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }

  /** Runs the packaged program in a process of its own. */
  public static Run ofJar(String... arguments) {
    return ofJar(Map.of(), "", arguments);
  }

  /** Runs the packaged program with more environment and with a standard input. */
  public static Run ofJar(Map<String, String> environment, String input, String... arguments) {
    try {
      Path in = Files.writeString(Files.createTempFile("warmprefix", ".in"), input);
      Path out = Files.createTempFile("warmprefix", ".out");
      Path err = Files.createTempFile("warmprefix", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(jarCommand(arguments))
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      int exitCode = builder.start().waitFor();
      Run run = new Run(exitCode, Files.readString(out), Files.readString(err));
      for (Path file : List.of(in, out, err)) {
        Files.delete(file);
      }
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The command that runs the packaged program. */
  public static List<String> jarCommand(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", System.getProperty("warmprefix.jar")));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The lines that were printed. */
  public List<String> lines() {
    return out.lines().toList();
  }

  /** A file of the project's own sources, whichever folder the tests run in. */
  public static Path projectFile(String path) {
    Path here = Path.of("").toAbsolutePath();
    Path root = here.endsWith("cli") ? here.getParent() : here;
    return root.resolve(path);
  }
}
