package io.github.warmprefix.core.lock;

import io.github.warmprefix.core.json.BadJsonException;
import io.github.warmprefix.core.json.JsonFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;

/**
 * A lock file on disk. It is read as a whole and replaced as a whole, so that whoever reads it sees
 * either the old one or the new one; and only one process at a time changes it.
 */
public final class LockFile {
  /** What the file is called unless somebody calls it otherwise. */
  public static final String NAME = "warmprefix.lock";

  private static final int LARGEST = 1 << 28;

  private final Path path;

  /** The lock file at {@code path}, which need not exist. */
  public LockFile(Path path) {
    this.path = path.toAbsolutePath().normalize();
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Reads the file. */
  public LockResult read() {
    if (Files.notExists(path)) {
      return new LockResult.Absent();
    }
    try {
      if (Files.isRegularFile(path) && Files.size(path) <= LARGEST) {
        MergeLeftovers.check(
            new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList());
      }
      return new LockResult.Loaded(LockReader.read(JsonFile.read(path, LARGEST)));
    } catch (BadJsonException e) {
      return new LockResult.Rejected(
          "the lock file " + path + " cannot be used: " + e.getMessage());
    } catch (IOException e) {
      return new LockResult.Rejected(
          "the lock file " + path + " cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /**
   * Replaces what is locked by what {@code change} makes of it. Other processes that do the same
   * wait, so that no entry is lost; {@code change} is given what is in the file by then, and should
   * be quick.
   *
   * @return what the file holds now, or why it was left as it is
   * @throws IOException if the file cannot be written; the old one is still there then
   */
  public LockResult update(UnaryOperator<Lock> change) throws IOException {
    try (Guard guard = Guard.of(path)) {
      LockResult known = read();
      if (known instanceof LockResult.Rejected) {
        return known;
      }
      Lock before = known instanceof LockResult.Loaded loaded ? loaded.lock() : Lock.EMPTY;
      Lock after = change.apply(before);
      if (!after.equals(before) || known instanceof LockResult.Absent) {
        replace(guard.draft(), LockWriter.write(after));
      }
      return new LockResult.Loaded(after);
    }
  }

  private void replace(Path fresh, String text) throws IOException {
    try {
      write(fresh, StandardCharsets.UTF_8.encode(text));
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void write(Path file, ByteBuffer bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
