package io.github.warmprefix.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders of compiled files: emptied, counted, compared. */
final class Folders {
  private Folders() {}

  static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> tree = Files.walk(folder)) {
        for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
  }

  private static boolean isBuilder(Path file) {
    return file.startsWith("beside") && file.getFileName().toString().startsWith("RulesPrompt");
  }

  /** The files below the folder, relative to it. */
  static SortedSet<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .map(folder::relativize)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /**
   * The first file, by name, that one of them lacks or that differs; empty where all but the
   * generated builder is the same.
   */
  static Optional<String> firstDifference(Path without, Path with) throws IOException {
    SortedSet<Path> left = files(without);
    SortedSet<Path> right = files(with);
    SortedSet<Path> both = new TreeSet<>(left);
    both.addAll(right);
    both.removeIf(Folders::isBuilder);
    for (Path file : both) {
      if (!right.contains(file)) {
        return Optional.of(file + " is missing");
      }
      if (!left.contains(file)) {
        return Optional.of(file + " is new");
      }
      long at = Files.mismatch(without.resolve(file), with.resolve(file));
      if (at >= 0) {
        return Optional.of(file + " differs from byte " + at);
      }
    }
    return Optional.empty();
  }
}
