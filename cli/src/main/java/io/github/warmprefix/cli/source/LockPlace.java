package io.github.warmprefix.cli.source;

import io.github.warmprefix.core.lock.LockFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Knows where the lock file of sources is. */
public final class LockPlace {
  private LockPlace() {}

  /** The nearest lock file above a source, within its repository. */
  public static Optional<Path> above(Path source) {
    Path folder = source.toAbsolutePath().normalize();
    while (folder != null) {
      Path file = folder.resolve(LockFile.NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(shown(file));
      }
      folder = Files.exists(folder.resolve(".git")) ? null : folder.getParent();
    }
    return Optional.empty();
  }

  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return Optional.of(file).filter(f -> f.startsWith(here)).map(here::relativize).orElse(file);
  }
}
