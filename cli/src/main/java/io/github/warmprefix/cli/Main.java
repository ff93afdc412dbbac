package io.github.warmprefix.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String... arguments) {
    CommandLine commands =
        Warmprefix.commandLine().setOut(utf8(FileDescriptor.out)).setErr(utf8(FileDescriptor.err));
    int exitCode = commands.execute(arguments);
    commands.getOut().flush();
    commands.getErr().flush();
    System.exit(exitCode);
  }

  /** What is written is UTF-8 on every platform, as JSON and sources are. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
  }
}
