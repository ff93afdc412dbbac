package io.github.warmprefix.maven.eclipse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Maven project on disk that uses the staged artifacts.
 *
 * @param folder its folder
 */
record EclipseProject(Path folder) {
  private static final Path MODEL = Path.of("src/test/resources/eclipse");

  /** A copy of the project among the resources of the tests. */
  static EclipseProject copy(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(MODEL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(MODEL.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, filled(Files.readString(file)));
      }
    }
    return new EclipseProject(folder);
  }

  private static String filled(String text) {
    String result = text;
    for (String name : new String[] {"warmprefix.version", "warmprefix.compilerPlugin"}) {
      result = result.replace("@" + name + "@", System.getProperty(name));
    }
    return result;
  }

  /** Settings by which Maven finds the staged artifacts, and what the build has fetched before. */
  static Path settings(Path file) throws IOException {
    String repository =
        "<id>fetched</id><url>%s</url><snapshots><enabled>false</enabled></snapshots>"
            .formatted(Path.of(System.getProperty("warmprefix.fetched")).toUri());
    String settings =
        """
        <settings>
          <localRepository>%s</localRepository>
          <profiles>
            <profile>
              <id>fetched</id>
              <repositories><repository>%s</repository></repositories>
              <pluginRepositories><pluginRepository>%s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>fetched</activeProfile></activeProfiles>
        </settings>
        """;
    return Files.writeString(
        file, settings.formatted(System.getProperty("warmprefix.staged"), repository, repository));
  }

  /** A file, by its path in the project. */
  Path file(String path) {
    return folder.resolve(path);
  }

  /** Waits until a file has a text in it. */
  void awaitText(String path, String wanted) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!text(path).contains(wanted)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(path + " has no " + wanted + ": " + text(path));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** The text of a file. */
  String text(String path) {
    try {
      return Files.readString(file(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
