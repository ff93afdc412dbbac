package io.github.warmprefix.cli.lsp.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows which files lie in folders, and looks again only when it is told to forget. */
final class Folders {
  private final Map<Path, Set<Path>> known = new ConcurrentHashMap<>();

  boolean holds(Path file) {
    return file.getParent() != null
        && known.computeIfAbsent(file.getParent(), Folders::list).contains(file);
  }

  private static Set<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      return Set.of();
    }
  }

  void forget() {
    known.clear();
  }
}
