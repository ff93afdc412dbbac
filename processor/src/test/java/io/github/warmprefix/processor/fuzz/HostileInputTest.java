package io.github.warmprefix.processor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.compile.Seen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;

/** Resources, options and locks that mean no good: one clear error each, soon, and no crash. */
class HostileInputTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String TEMPLATE =
      """
        @CachedPrefix(resource = "%s") String rules();
        @CachedPrefix static String more() { return "More " + "rules. ".repeat(2); }
        @DynamicSuffix static String ticket(String id) { return id; }
      """;
  private static final String LONG_TEXT = "Be kind and answer in one sentence. ".repeat(200);

  @TempDir Path folder;

  @OnBothCompilers
  void aNamedPipeIsNotWaitedFor(Host host) throws Exception {
    pipe(folder.resolve("rules.md"));
    assertThat(first(compile(host, "rules.md"))).contains("[WP109]", "is not a regular file");
  }

  @OnBothCompilers
  void linksThatGoRoundAreNoFile(Host host) throws IOException {
    Files.createSymbolicLink(folder.resolve("rules.md"), Path.of("other.md"));
    Files.createSymbolicLink(folder.resolve("other.md"), Path.of("rules.md"));
    assertThat(first(compile(host, "rules.md"))).contains("[WP109]");
  }

  @OnBothCompilers
  void linkedFoldersThatContainThemselvesEnd(Host host) throws IOException {
    Files.createSymbolicLink(folder.resolve("prompts"), Path.of("."));
    Files.writeString(folder.resolve("rules.md"), LONG_TEXT);
    String path = "prompts/".repeat(30) + "rules.md";
    assertThat(compile(host, path).findings()).isEmpty();
  }

  @OnBothCompilers
  void namesThatNoFileSystemTakesAreNoCrash(Host host) {
    for (String name : List.of("\\uD800.md", "x".repeat(5_000), "a/".repeat(3_000) + "b", "\\0")) {
      Compilation compilation = compile(host, name);
      assertThat(first(compilation)).as(name).containsPattern("\\[WP1(09|10)\\]");
    }
  }

  @OnBothCompilers
  void aByteOrderMarkAndWindowsLinesAreText(Host host) throws IOException {
    Files.writeString(folder.resolve("rules.md"), "\uFEFF" + LONG_TEXT.replace(". ", ".\r\n"));
    assertThat(compile(host, "rules.md").findings()).isEmpty();
  }

  @OnBothCompilers
  void textInAnyScriptIsText(Host host) throws IOException {
    Files.writeString(
        folder.resolve("règles-規則-🚲.md"), "Règles 規則 🚲 \u202E\u0000 قواعد ".repeat(400));
    assertThat(compile(host, "règles-規則-🚲.md").findings()).isEmpty();
  }

  @OnBothCompilers
  void optionsThatNamePipesFoldersAndNothingAreErrorsOfTheOption(Host host) throws Exception {
    Path pipe = pipe(folder.resolve("pipe"));
    Files.writeString(folder.resolve("rules.md"), LONG_TEXT);
    for (String option : List.of("models", "lock", "workloads", "stability")) {
      for (Path value : List.of(pipe, folder, folder.resolve("none"))) {
        String error = first(compile(host, "rules.md", "-Awarmprefix." + option + "=" + value));
        boolean newLock = option.equals("lock") && Files.notExists(value);
        assertThat(error.isEmpty()).as(option + "=" + value + ": " + error).isEqualTo(newLock);
      }
    }
  }

  @OnBothCompilers
  void locksOfRandomBytesAndDeepNestingAreOneError(Host host) throws IOException {
    Files.writeString(folder.resolve("rules.md"), LONG_TEXT);
    Random random = new Random(7);
    byte[] noise = new byte[2_000];
    random.nextBytes(noise);
    List<byte[]> locks =
        List.of(
            noise,
            new byte[0],
            "[".repeat(100_000).getBytes(StandardCharsets.UTF_8),
            ("{\"a\":".repeat(50_000)).getBytes(StandardCharsets.UTF_8),
            "{\"schema\":1e999,\"prefixes\":{}}".getBytes(StandardCharsets.UTF_8),
            "null".getBytes(StandardCharsets.UTF_8),
            "{\"schema\":1,\"prefixes\":[[[]],null,7]}".getBytes(StandardCharsets.UTF_8));
    for (byte[] lock : locks) {
      Path file = Files.write(folder.resolve("hostile.lock"), lock);
      Compilation compilation = compile(host, "rules.md", "-Awarmprefix.lock=" + file);
      assertThat(first(compilation)).contains("hostile.lock");
      assertThat(Files.readAllBytes(file)).isEqualTo(lock);
    }
  }

  private Compilation compile(Host host, String resource, String... options) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          Path output = Files.createTempDirectory("hostile");
          Compilation compilation =
              Case.members(TEMPLATE.formatted(resource))
                  .options("-Awarmprefix.resources=" + folder)
                  .options(options)
                  .on(host, output);
          assertNoCrash(compilation);
          return compilation;
        });
  }

  private static void assertNoCrash(Compilation compilation) {
    assertThat(compilation.diagnostics())
        .extracting(Seen::message)
        .noneMatch(message -> message.contains("this is a bug of Warmprefix"));
  }

  /** The first error; blank if there is none. */
  private static String first(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(seen -> seen.kind().equals("error"))
        .map(Seen::message)
        .findFirst()
        .orElse("");
  }

  private static Path pipe(Path file) throws IOException, InterruptedException {
    boolean made =
        !System.getProperty("os.name").startsWith("Windows")
            && new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0;
    assumeTrue(made, "named pipes cannot be made here");
    return file;
  }
}
