package io.github.warmprefix.core.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one thread of one process at a time at a file, by a second file beside it that is there only
 * meanwhile. The operating system lets go of it when the process dies.
 */
final class Guard implements AutoCloseable {
  /** One byte far behind all content, which stays readable for others where locks are mandatory. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final int LONGEST = 1 << 20;

  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final Path guarded;
  private final Path file;
  private final ReentrantLock thread;
  private FileChannel channel;

  private Guard(Path guarded) {
    this.guarded = guarded;
    file = hidden(".guard");
    thread = THREADS.computeIfAbsent(file, key -> new ReentrantLock());
  }

  /** Waits until nobody else is at {@code guarded}. */
  static Guard of(Path guarded) throws IOException {
    Guard guard = new Guard(guarded);
    guard.thread.lock();
    try {
      while (!guard.taken()) {
        guard.channel.close();
      }
      return guard;
    } catch (IOException | RuntimeException e) {
      guard.thread.unlock();
      throw e;
    }
  }

  /**
   * Whoever had the file before us has removed it; then ours is no longer the one that others see.
   * It is known by its length, because to open it once more would let go of the lock on POSIX.
   */
  private boolean taken() throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.lock(LOCKED_BYTE, 1, false);
    int length = ThreadLocalRandom.current().nextInt(1, LONGEST);
    channel.truncate(0).write(ByteBuffer.wrap(new byte[1]), length - 1);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Where whoever holds the guard may write; what a killed process left there is in no use. */
  Path draft() {
    return hidden(".new");
  }

  private Path hidden(String ending) {
    return guarded.resolveSibling("." + guarded.getFileName() + ending);
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
      thread.unlock();
    }
  }
}
