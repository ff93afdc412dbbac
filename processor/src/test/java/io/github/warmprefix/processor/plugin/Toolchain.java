package io.github.warmprefix.processor.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A javac as builds run it.
 *
 * @param release the version of its JDK
 * @param home the JDK of a javac in a process of its own; without, javac runs in this one
 */
record Toolchain(int release, Optional<Path> home) {
  /** The javac of this JVM, and one in a process of its own for each JDK of the machine. */
  static List<Toolchain> all() {
    List<Toolchain> all = new ArrayList<>();
    all.add(new Toolchain(Runtime.version().feature(), Optional.empty()));
    all.addAll(forked());
    return all;
  }

  /** One javac for each of JDK 17 and JDK 25 that is installed, each in a process of its own. */
  static List<Toolchain> forked() {
    Path own = Path.of(System.getProperty("java.home"));
    List<Toolchain> found = new ArrayList<>();
    found.add(new Toolchain(Runtime.version().feature(), Optional.of(own)));
    int other = Runtime.version().feature() == 17 ? 25 : 17;
    home(other).ifPresent(home -> found.add(new Toolchain(other, Optional.of(home))));
    return found;
  }

  private static Optional<Path> home(int release) {
    String set = System.getenv("JAVA_" + release + "_HOME");
    if (set != null) {
      return Optional.of(Path.of(set));
    }
    try (Stream<Path> homes = Files.list(Path.of("/usr/lib/jvm"))) {
      return homes
          .filter(home -> home.getFileName().toString().contains("-" + release + "-"))
          .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
          .sorted()
          .findFirst();
    } catch (IOException noFolder) {
      return Optional.empty();
    }
  }

  /** What javac prints. */
  String run(List<String> arguments) {
    return home.isPresent() ? fork(home.get(), arguments) : here(arguments);
  }

  private static String here(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ToolProvider.getSystemJavaCompiler().run(null, out, out, arguments.toArray(String[]::new));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String fork(Path home, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/javac").toString()));
    command.addAll(arguments);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "javac " + release + (home.isPresent() ? " forked" : " in process");
  }
}
