package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.core.lock.LockResult;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The lock file of a compilation: the one that the option names, or the nearest one above the
 * folders that the compilation writes to. It is looked for when the first template is judged.
 */
public final class ProjectLock implements Supplier<Optional<Lock>> {
  private static final int MOST_LEVELS = 32;

  private final Optional<Path> option;
  private final Problems problems;
  private final List<Path> starts = new ArrayList<>();
  private Optional<Lock> lock;

  /** Is told what is wrong with the lock file, in a sentence. */
  public interface Problems {
    /** The file cannot be used. */
    void error(String problem);

    /** There is something to know about it. */
    void warning(String problem);
  }

  /**
   * The lock of a compilation.
   *
   * @param option the file that the user names
   */
  public ProjectLock(Optional<Path> option, Problems problems) {
    this.option = option;
    this.problems = problems;
  }

  /** Remembers a folder of the project, to look there and above should no other be nearer. */
  public void searchFrom(Path folder) {
    starts.add(folder.toAbsolutePath().normalize());
  }

  /** Remembers the place of a file of the project, in the same way. */
  public void searchFrom(URI file) {
    if ("file".equals(file.getScheme())) {
      searchFrom(Path.of(file));
    }
  }

  /** What is locked; empty where there is no lock file, or none that can be used. */
  @Override
  public Optional<Lock> get() {
    if (lock == null) {
      lock = option.or(this::nearest).flatMap(this::read);
    }
    return lock;
  }

  private Optional<Lock> read(Path file) {
    LockResult result = new LockFile(file).read();
    if (result instanceof LockResult.Loaded loaded) {
      return Optional.of(loaded.lock());
    }
    if (result instanceof LockResult.Rejected rejected) {
      problems.error(rejected.message());
    } else {
      problems.warning("there is no lock file " + file + ", so no prefix is held against it");
    }
    return Optional.empty();
  }

  private Optional<Path> nearest() {
    return starts.stream().distinct().flatMap(start -> above(start).stream()).findFirst();
  }

  /** The lock file in the folder or above it, up to the root of the repository. */
  private static Optional<Path> above(Path start) {
    Path folder = start;
    for (int level = 0; level < MOST_LEVELS && folder != null; level++) {
      Path file = folder.resolve(LockFile.NAME);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.empty();
      }
      folder = folder.getParent();
    }
    return Optional.empty();
  }
}
