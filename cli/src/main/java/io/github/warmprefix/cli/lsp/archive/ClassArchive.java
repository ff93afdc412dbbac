package io.github.warmprefix.cli.lsp.archive;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive of classes that a JVM takes by {@code -XX:SharedArchiveFile}: a server of its
 * own serves one visit, and its JVM writes down what was loaded for it.
 */
public final class ClassArchive {
  private static final long MOST_SECONDS = 60;

  private ClassArchive() {}

  /**
   * Makes the archive, in place of one that is there.
   *
   * @throws FailureException if none came of it; a file that was there is as it was
   */
  public static void write(Path file) {
    Path target = file.toAbsolutePath();
    try {
      Files.createDirectories(target.getParent());
      Path folder = Files.createTempDirectory(target.getParent(), ".warmprefix");
      try {
        Path made = folder.resolve("classes.jsa");
        visit(made, folder);
        Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Leftovers.delete(folder);
      }
    } catch (IOException e) {
      throw new FailureException(ExitCodes.FAILED, "cannot write " + file + ": " + e);
    }
  }

  private static void visit(Path archive, Path folder) throws IOException {
    Process server = ServerJvm.command(archive).start();
    try {
      Visit.of(server, folder);
      if (server.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && Files.exists(archive)) {
        return;
      }
      throw new FailureException(ExitCodes.FAILED, "this JVM does not write archives of classes");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FailureException(ExitCodes.FAILED, "interrupted");
    } catch (CompletionException noAnswer) {
      throw new FailureException(
          ExitCodes.FAILED, "the server does not answer: " + noAnswer.getCause());
    } finally {
      server.destroyForcibly();
    }
  }
}
