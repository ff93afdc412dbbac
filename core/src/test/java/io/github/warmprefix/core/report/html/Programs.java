package io.github.warmprefix.core.report.html;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a machine may have. */
final class Programs {
  private static final String SEARCHED = System.getenv().getOrDefault("PATH", "");

  private Programs() {}

  /** The first of these names that is on the path. */
  static Optional<Path> find(String... names) {
    return Arrays.stream(names).flatMap(Programs::onPath).filter(Files::isExecutable).findFirst();
  }

  private static Stream<Path> onPath(String name) {
    return Arrays.stream(SEARCHED.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")));
  }
}
