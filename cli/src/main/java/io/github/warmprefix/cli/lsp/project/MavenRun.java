package io.github.warmprefix.cli.lsp.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs Maven for the class path of one module, and nothing of the build itself. */
final class MavenRun {
  private static final long MINUTES = 5;
  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");

  private MavenRun() {}

  /** What Maven says. */
  sealed interface Answer {
    /** The entries, separated as for javac. */
    record ClassPath(String entries) implements Answer {}

    /** Why there is none, in a few words. */
    record Failed(String reason) implements Answer {}
  }

  static Answer classPath(Path module) {
    try {
      Path out = Files.createTempFile("warmprefix", ".classpath");
      Path log = Files.createTempFile("warmprefix", ".log");
      try {
        return run(module, out, log);
      } finally {
        Files.deleteIfExists(out);
        Files.deleteIfExists(log);
      }
    } catch (IOException e) {
      return new Answer.Failed("it cannot be started: " + e.getMessage());
    }
  }

  private static Answer run(Path module, Path out, Path log) throws IOException {
    Process maven =
        new ProcessBuilder(
                command(module),
                "-B",
                "-q",
                "-ntp",
                "-N",
                "-Dstyle.color=never",
                "dependency:build-classpath",
                "-Dmdep.includeScope=test",
                "-Dmdep.outputFile=" + out)
            .directory(module.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    maven.getOutputStream().close();
    try {
      if (!maven.waitFor(MINUTES, TimeUnit.MINUTES)) {
        return new Answer.Failed("no answer after %d minutes".formatted(MINUTES));
      }
      return maven.exitValue() == 0
          ? new Answer.ClassPath(Files.readString(out).strip())
          : new Answer.Failed(firstError(Files.readAllLines(log)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Failed("interrupted");
    } finally {
      maven.destroy();
    }
  }

  private static String firstError(List<String> log) {
    return log.stream()
        .filter(line -> line.startsWith("[ERROR]"))
        .map(line -> line.substring("[ERROR]".length()).strip())
        .findFirst()
        .orElse("it failed without a word");
  }

  /** The wrapper of the project where it has one, else the Maven of the path. */
  private static String command(Path module) {
    String wrapper = WINDOWS ? "mvnw.cmd" : "mvnw";
    return Stream.iterate(module, folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve(wrapper))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Path::toString)
        .orElse(WINDOWS ? "mvn.cmd" : "mvn");
  }
}
