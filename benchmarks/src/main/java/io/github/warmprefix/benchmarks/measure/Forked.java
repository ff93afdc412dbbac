package io.github.warmprefix.benchmarks.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs a measuring program in a JVM of its own and gathers its samples. */
public final class Forked {
  private Forked() {}

  /**
   * Runs a program.
   *
   * @param options of the JVM
   * @throws IllegalStateException if the program fails
   */
  public static Samples run(Class<?> program, List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    List<Sample> samples = new ArrayList<>();
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      try (BufferedReader output = process.inputReader()) {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
          System.out.println(line);
          Optional<Sample> sample = Sample.read(line);
          sample.ifPresent(samples::add);
        }
      }
      if (process.waitFor() != 0) {
        throw new IllegalStateException(program.getSimpleName() + " failed");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return new Samples(List.copyOf(samples));
  }
}
