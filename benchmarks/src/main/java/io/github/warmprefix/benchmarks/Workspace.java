package io.github.warmprefix.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build has put what is measured. */
final class Workspace {
  private Workspace() {}

  static Path ownClasses() {
    try {
      return Path.of(Workspace.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path target() {
    return ownClasses().resolveSibling("");
  }

  static Path processorJar() {
    Path folder = target().getParent().getParent().resolve("processor/target");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("warmprefix-processor-.*\\.jar"))
          .filter(file -> !file.toString().matches(".*-(sources|javadoc|tests)\\.jar"))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no processor jar in " + folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of Caffeine, without its module descriptor. */
  static List<Source> caffeine() {
    try (Stream<Path> files = Files.walk(target().resolve("caffeine"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .map(Source::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
