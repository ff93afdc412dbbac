package io.github.warmprefix.cli.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import io.github.warmprefix.core.lock.Lock;
import io.github.warmprefix.core.lock.LockFile;
import io.github.warmprefix.core.lock.LockResult;
import io.github.warmprefix.core.lock.LockedTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program and a simulated API, in processes of their own. */
class LockIT {
  private static final Map<String, String> KEY = Map.of("ANTHROPIC_API_KEY", "test");

  @TempDir private Path folder;
  private Path lockFile;

  @BeforeEach
  void nameLockFile() {
    lockFile = folder.resolve("warmprefix.lock");
  }

  /** A project whose templates all have texts of their own. */
  private Project project(String name, int templates) {
    Project project = new Project(folder.resolve(name));
    for (int i = 0; i < templates; i++) {
      project.resource(name + i + ".md", Project.longText() + name + i);
      project.source(
          name + i,
          Project.template(
              name + i,
              "1",
              "@CachedPrefix(resource = \"%s%d.md\") String rules();".formatted(name, i)));
    }
    return project;
  }

  private String[] arguments(Project project, FlakyApi api) {
    return new String[] {
      "lock", project.sources(), "--file", lockFile.toString(), "--base-url", api.url()
    };
  }

  private Lock locked() {
    LockResult result = new LockFile(lockFile).read();
    assertThat(result).isInstanceOf(LockResult.Loaded.class);
    return ((LockResult.Loaded) result).lock();
  }

  private long counted() {
    return locked().prefixes().values().stream()
        .filter(prefix -> prefix.tokens() instanceof LockedTokens.Counted)
        .count();
  }

  @Test
  void countsWithTheApiAndOnlyWhatHasChanged() throws IOException {
    Project desk = project("Desk", 3);
    try (FlakyApi api = new FlakyApi(List.of(429, 503), Duration.ZERO)) {
      Run first = Run.ofJar(KEY, "", arguments(desk, api));
      assertThat(first.err()).isEmpty();
      assertThat(first.exitCode()).isEqualTo(ExitCodes.OK);
      assertThat(first.out()).contains("tokens, counted on ").contains("3 new in ");
      assertThat(counted()).isEqualTo(3);
      assertThat(api.requests()).isEqualTo(2 + 3 + 1);

      desk.resource("Desk1.md", Project.longText() + "another text");
      desk.source(
          "Desk1",
          Project.template("Desk1", "2", "@CachedPrefix(resource = \"Desk1.md\") String r();"));
      Run second = Run.ofJar(KEY, "", arguments(desk, api));
      assertThat(second.out()).contains("2 same, 1 new version in ");
      assertThat(counted()).isEqualTo(3);
      assertThat(api.requests()).isEqualTo(2 + 3 + 1 + 2);

      Run third = Run.ofJar(Map.of(), "", arguments(desk, api));
      assertThat(third.out()).contains("3 same in ");
      assertThat(counted()).isEqualTo(3);
    }
  }

  @Test
  void whatWasCountedBeforeAFailureIsLocked() throws IOException {
    Project desk = project("Desk", 2);
    try (FlakyApi api = new FlakyApi(List.of(), Duration.ZERO)) {
      Run.ofJar(KEY, "", arguments(project("Other", 1), api));
    }
    try (FlakyApi api = new FlakyApi(List.of(400), Duration.ZERO)) {
      Run run = Run.ofJar(KEY, "", arguments(desk, api));
      assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
      assertThat(run.err().lines())
          .containsExactly(
              "warmprefix lock: the API refused to count (HTTP 400): not now; what was counted"
                  + " before is locked, --offline records estimates");
    }
    assertThat(counted()).isEqualTo(1);
  }

  @Test
  void aKilledProcessLeavesASoundLockAndTheNextOneGoesOn() throws Exception {
    Project desk = project("Desk", 12);
    try (FlakyApi api = new FlakyApi(List.of(), Duration.ofMillis(100))) {
      for (int kills = 0; kills < 2; kills++) {
        Process process = start(arguments(desk, api));
        int seen = api.requests();
        while (process.isAlive() && api.requests() < seen + 4) {
          Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        if (Files.exists(lockFile)) {
          assertThat(counted()).isEqualTo(locked().prefixes().size());
        }
      }
      long before = counted();
      assertThat(before).isPositive();
      assertThat(Run.ofJar(KEY, "", arguments(desk, api)).exitCode()).isEqualTo(ExitCodes.OK);
      assertThat(counted()).isEqualTo(12);
    }
  }

  @Test
  void locksAtTheSameTimeLoseNothing() throws Exception {
    try (FlakyApi api = new FlakyApi(List.of(), Duration.ofMillis(10))) {
      List<Process> processes = new ArrayList<>();
      for (String name : List.of("Desk", "Shop", "Yard")) {
        processes.add(start(arguments(project(name, 10), api)));
      }
      for (Process process : processes) {
        assertThat(process.waitFor()).isZero();
      }
    }
    assertThat(counted()).isEqualTo(30);
    try (var files = Files.list(folder)) {
      assertThat(files.filter(file -> file.toString().contains(".lock"))).containsExactly(lockFile);
    }
  }

  private static Process start(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(Run.jarCommand(arguments))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().putAll(KEY);
    return builder.start();
  }
}
