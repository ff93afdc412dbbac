package io.github.warmprefix.benchmarks.compile;

import io.github.warmprefix.benchmarks.measure.Sample;
import io.github.warmprefix.benchmarks.measure.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What tools cost a {@code javac} that starts, compiles Caffeine, and ends: whole processes. */
public final class FreshCompilers {
  private final Path folder;
  private final Path sources;

  private FreshCompilers(Path folder) throws IOException {
    this.folder = folder;
    sources = folder.resolve("sources.txt");
    Files.write(sources, Workspace.caffeine().stream().map(Path::toString).toList());
  }

  /** Takes the number of rounds. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Workspace.target(), "fresh");
    try {
      FreshCompilers compilers = new FreshCompilers(folder);
      Tools[] tools = Tools.values();
      for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
        for (int turn = 0; turn < tools.length; turn++) {
          System.out.println(compilers.compile(tools[(round + turn) % tools.length], round).line());
        }
      }
    } finally {
      delete(folder);
    }
  }

  private Sample compile(Tools tools, int round) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/javac");
    Tools.opened().forEach(option -> command.add("-J" + option));
    command.addAll(tools.options());
    command.addAll(List.of("-nowarn", "-classpath", System.getProperty("java.class.path")));
    command.addAll(List.of("-d", folder.resolve("classes").toString(), "@" + sources));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    int exit = process.waitFor();
    long end = System.nanoTime();
    if (exit != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("log.txt")));
    }
    return new Sample(tools.name(), round, (end - start) / 1e6, 0, 0, 0);
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
