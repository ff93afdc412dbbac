package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Where the lock file is looked for, and what is wrong with it. */
final class LockFileSearchTest extends LockedDesk {
  @OnBothCompilers
  void theOptionNamesTheFile(Host host) throws IOException {
    lock(desk("1", ROLE + PACKAGED, RULES));
    Path elsewhere = Files.createTempDirectory("warmprefix-lock").resolve("shop.lock");
    Files.move(folder.resolve(LockFile.NAME), elsewhere);
    compile(
            marked("WP402", "2", ROLE + PACKAGED, RULES).options("-Awarmprefix.lock=" + elsewhere),
            host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aNamedFileThatIsNotThereIsAWarning(Host host) throws IOException {
    Compilation compilation =
        compile(desk("1", PACKAGED, RULES).options("-Awarmprefix.lock=gone.lock"), host);
    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.diagnostics())
        .filteredOn(seen -> seen.message().contains("there is no lock file gone.lock"))
        .singleElement()
        .satisfies(seen -> assertThat(seen.kind()).contains("warning"));
  }

  @OnBothCompilers
  void aBrokenFileIsOneClearError(Host host) throws IOException {
    Files.writeString(folder.resolve(LockFile.NAME), "{\"schema\":1,");
    Compilation compilation = compile(desk("1", PACKAGED, RULES), host);
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.diagnostics())
        .filteredOn(seen -> seen.kind().equals("error"))
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.message()).contains("the lock file " + folder, "cannot be used"));
  }

  @Test
  void noFileAboveTheRootOfTheRepositoryIsTaken() throws IOException {
    lock(desk("1", PACKAGED, RULES));
    Path repository = folder.resolve("inner");
    Files.createDirectories(repository.resolve(".git"));
    desk("2", PACKAGED, RULES)
        .on(Host.JAVAC, Files.createDirectories(repository.resolve("target/classes")))
        .findsExactlyTheMarks();
  }

  @Test
  void theNearestFileIsTaken() throws IOException {
    lock(desk("1", PACKAGED, RULES));
    Path inner = Files.createDirectories(folder.resolve("inner"));
    new LockFile(inner.resolve(LockFile.NAME)).update(lock -> Lock.EMPTY);
    marked("WP402", "1", PACKAGED, RULES)
        .on(Host.JAVAC, Files.createDirectories(inner.resolve("target/classes")))
        .findsExactlyTheMarks();
  }
}
