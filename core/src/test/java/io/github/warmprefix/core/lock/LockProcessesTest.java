package io.github.warmprefix.core.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes, some of which are killed, at one lock file. */
class LockProcessesTest {
  private static final int ENTRIES = 25;

  @TempDir private Path folder;

  @Test
  void loseNothingWhenTheyLockAtOnce() throws Exception {
    Path path = folder.resolve(LockFile.NAME);
    List<Process> writers =
        List.of(start(path, "a", ENTRIES), start(path, "b", ENTRIES), start(path, "c", ENTRIES));
    for (Process writer : writers) {
      assertThat(writer.waitFor()).isZero();
    }

    assertThat(new LockFile(path).read())
        .isInstanceOfSatisfying(
            LockResult.Loaded.class,
            loaded -> assertThat(loaded.lock().prefixes()).hasSize(3 * ENTRIES));
  }

  @Test
  void leaveAWholeFileWhereverTheyAreKilled() throws Exception {
    Path path = folder.resolve(LockFile.NAME);
    for (int round = 0; round < 5; round++) {
      Process writer = start(path, "round" + round, Integer.MAX_VALUE);
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (entries(path, "round" + round) < 3 + round && System.nanoTime() < deadline) {
        Thread.sleep(1);
      }
      writer.destroyForcibly().waitFor();

      assertThat(new LockFile(path).read()).isInstanceOf(LockResult.Loaded.class);
      assertThat(entries(path, "round" + round)).isGreaterThanOrEqualTo(3 + round);
      new LockFile(path).update(lock -> lock.with("after.Kill", new TreeMap<>()));
    }
  }

  private static long entries(Path path, String owner) {
    return new LockFile(path).read() instanceof LockResult.Loaded loaded
        ? loaded.lock().prefixes().keySet().stream()
            .filter(key -> key.template().startsWith(owner + "."))
            .count()
        : 0;
  }

  private Process start(Path path, String owner, int entries) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Writer.class.getName()));
    command.addAll(List.of(path.toString(), owner, String.valueOf(entries)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Files.createTempFile(folder, owner, ".txt").toFile())
        .start();
  }

  /** Adds one template after the other to a lock file. */
  static final class Writer {
    private Writer() {}

    /** Takes the file, the package of the templates and how many there are to be. */
    public static void main(String[] arguments) throws IOException {
      LockFile file = new LockFile(Path.of(arguments[0]));
      for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
        TreeMap<Integer, LockedPrefix> prefixes = new TreeMap<>();
        prefixes.put(1, prefix());
        String template = arguments[1] + ".T" + i;
        if (file.update(lock -> lock.with(template, prefixes)) instanceof LockResult.Rejected no) {
          throw new IllegalStateException(no.message());
        }
      }
    }

    private static LockedPrefix prefix() {
      LockedTokens tokens = new LockedTokens.Counted(5_000, "test", LocalDate.of(2026, 11, 21));
      return new LockedPrefix("1", "claude-haiku-4-5", "ab".repeat(32), tokens, List.of());
    }
  }
}
