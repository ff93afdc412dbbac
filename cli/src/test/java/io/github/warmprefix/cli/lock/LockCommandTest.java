package io.github.warmprefix.cli.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command without a network. */
class LockCommandTest {
  private static final String RULES = "@CachedPrefix(resource = \"rules.md\") String rules();";

  @TempDir private Path folder;
  private Project project;
  private Path lockFile;

  @BeforeEach
  void openProject() {
    project = new Project(folder);
    lockFile = folder.resolve("warmprefix.lock");
    project.resource("rules.md", Project.longText());
    desk("1");
  }

  private Path desk(String version) {
    return project.source("Desk", Project.template("Desk", version, RULES));
  }

  private Run lock(String... arguments) {
    List<String> all = new ArrayList<>(List.of("lock", project.sources(), "--offline"));
    all.addAll(List.of("--file", lockFile.toString()));
    all.addAll(Arrays.asList(arguments));
    return Run.of(all.toArray(String[]::new));
  }

  private String locked() throws IOException {
    return Files.readString(lockFile);
  }

  @Test
  void withoutAKeyEstimatesAreRecordedAndSaid() throws IOException {
    Run run =
        Run.of(
            "lock",
            project.sources(),
            "--file",
            lockFile.toString(),
            "--api-key-env",
            "WARMPREFIX_NO_SUCH_KEY");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0))
        .isEqualTo("tokens are estimated, because WARMPREFIX_NO_SUCH_KEY holds no API key");
    assertThat(run.lines().get(1))
        .matches(
            "new           shop.Desk/1  version 1, claude-opus-5, [\\d,]+ to [\\d,]+ tokens,"
                + " estimated");
    assertThat(run.lines().get(2)).isEqualTo("1 new in " + lockFile);
    assertThat(locked()).contains("\"shop.Desk/1\":{\"version\":\"1\"", "\"low\":");
  }

  @Test
  void lockingTwiceChangesNothing() throws IOException {
    lock();
    String first = locked();
    assertThat(lock().out()).contains("same          shop.Desk/1", "1 same in ");
    assertThat(locked()).isEqualTo(first);
  }

  @Test
  void checkSaysWhatIsMissingAndWritesNothing() {
    Run run = lock("--check");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
    assertThat(run.out()).contains("new           shop.Desk/1");
    assertThat(lockFile).doesNotExist();
    lock();
    List<String> before = project.snapshot();
    assertThat(lock("--check").exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(project.snapshot()).isEqualTo(before);
  }

  @Test
  void aTextThatChangesUnderItsVersionIsNotLocked() throws IOException {
    lock();
    String first = locked();
    project.resource("rules.md", Project.longText() + "!");
    assertThat(lock("--check").exitCode()).isEqualTo(ExitCodes.FOUND);
    Run run = lock();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
    assertThat(run.out())
        .contains("changed       shop.Desk/1")
        .contains("give what has changed a new version, or lock it with --force");
    assertThat(locked()).isEqualTo(first);
  }

  @Test
  void aNewVersionLocksTheNewText() throws IOException {
    lock();
    project.resource("rules.md", Project.longText() + "!");
    assertThat(Run.of("check", project.sources()).out()).contains("error: [WP401]");
    desk("2");
    assertThat(Run.of("check", project.sources()).out()).contains("warning: [WP402]");
    assertThat(lock("--check").out()).contains("new version   shop.Desk/1");
    assertThat(lock().exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(locked()).contains("\"version\":\"2\"");
    assertThat(lock("--check").exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(Run.of("check", project.sources()).out()).startsWith("no findings");
  }

  @Test
  void forceLocksTheNewTextUnderTheOldVersion() {
    lock();
    project.resource("rules.md", Project.longText() + "!");
    assertThat(lock("--force").exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(lock("--check").exitCode()).isEqualTo(ExitCodes.OK);
  }

  @Test
  void entriesOfTemplatesThatAreNoMoreGoWithTheirSource() throws IOException {
    project.source("Other", Project.template("Other", "1", RULES));
    Path late = project.source("Late", Project.template("Late", "1", RULES));
    lock();
    project.source("Other", Project.plain("Other", ""));
    Files.delete(late);
    Run check = lock("--check");
    assertThat(check.exitCode()).isEqualTo(ExitCodes.FOUND);
    assertThat(check.out()).contains("gone          shop.Other/1", "elsewhere     shop.Late/1");
    assertThat(lock().exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(locked()).contains("shop.Late/1", "shop.Desk/1").doesNotContain("shop.Other/1");
    assertThat(lock("--check").exitCode()).isEqualTo(ExitCodes.OK);
    lock("--prune");
    assertThat(locked()).contains("shop.Desk/1").doesNotContain("shop.Late/1");
  }

  @Test
  void aPrefixForEachKeyCannotBeLocked() throws IOException {
    project.source(
        "Desk",
        Project.template(
            "Desk",
            "1",
            RULES + "\n@CachedPrefix static String brand(@CacheKey String b) { return b; }"));
    Run run = lock();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.out())
        .contains("new           shop.Desk/1")
        .contains("unknown       shop.Desk/2  brand has a text for each cache key");
    assertThat(locked()).doesNotContain("shop.Desk/2");
  }

  @Test
  void textsBehindAKeyAreLockedForThemselves() throws IOException {
    String brand = "@CachedPrefix static String brand(@CacheKey String b) { return b; }\n";
    String notes = "@CachedPrefix(ttl = CacheTtl.FIVE_MINUTES) String NOTES = \"Be %s.\";";
    project.source("Desk", Project.template("Desk", "1", RULES + brand + notes.formatted("kind")));
    Run run = lock();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.out()).containsPattern("new +shop.Desk/3 .* tokens and more, not all known");
    assertThat(lock("--check").exitCode()).isEqualTo(ExitCodes.OK);
    project.source("Desk", Project.template("Desk", "1", RULES + brand + notes.formatted("sharp")));
    assertThat(lock("--check").out()).contains("changed       shop.Desk/3");
    assertThat(Run.of("check", project.sources()).out()).contains("[WP401]");
  }

  @Test
  void aFlawedTemplateKeepsItsEntries() throws IOException {
    lock();
    String first = locked();
    Files.delete(folder.resolve("src/main/resources/rules.md"));
    assertFlawed(first);
  }

  @Test
  void aTemplateThatIsNoneBecauseOfAnErrorKeepsItsEntries() throws IOException {
    lock();
    String first = locked();
    project.source(
        "Desk", Project.template("Desk", "1", RULES).replaceAll("@PromptTemplate.*", ""));
    assertFlawed(first);
  }

  private void assertFlawed(String before) throws IOException {
    Run run = lock();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
    assertThat(run.out()).contains("flawed        shop.Desk/1");
    assertThat(locked()).isEqualTo(before);
  }

  @Test
  void sourcesThatDoNotCompileAreNotLocked() {
    Path broken = project.source("Broken", Project.plain("Broken", "int i = missing();"));
    Run run = lock();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.DOES_NOT_COMPILE);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "warmprefix lock: the sources do not compile, so nothing was locked: "
                + broken
                + ":3:9: cannot find symbol");
    assertThat(lockFile).doesNotExist();
  }

  @Test
  void aCorruptLockIsOneErrorAndStaysAsItIs() throws IOException {
    Files.writeString(lockFile, "{\"shop.Desk/1\":{\"version\":3}");
    String before = locked();
    for (Run run : List.of(lock(), lock("--check"), lock("--force", "--prune"))) {
      assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
      assertThat(run.err().lines()).hasSize(1).first().asString().contains(lockFile.toString());
    }
    assertThat(locked()).isEqualTo(before);
  }

  @Test
  void theNearestLockFileAboveTheSourcesIsTaken() {
    lock();
    Run run = Run.of("lock", project.sources(), "--offline", "--check");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.out()).contains("1 same in " + lockFile);
  }

  @Test
  void programsGetOneObjectALine() {
    Run run = lock("--json");
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0))
        .isEqualTo("{\"type\":\"remark\",\"text\":\"tokens are estimated, as --offline wants\"}");
    assertThat(run.lines().get(1))
        .matches(
            "\\{\"type\":\"prefix\",\"template\":\"shop.Desk\",\"marker\":1,\"status\":\"new\","
                + "\"version\":\"1\",\"model\":\"claude-opus-5\",\"sha256\":\"[0-9a-f]{64}\","
                + "\"tokens\":\\{\"low\":\\d+,\"expected\":\\d+,\"high\":\\d+}}");
    assertThat(run.lines().get(2))
        .isEqualTo("{\"type\":\"lock-file\",\"file\":\"" + lockFile + "\"}");
  }

  @Test
  void aRateOfNothingMakesNoSense() {
    assertThat(lock("--requests-per-minute", "0").exitCode()).isEqualTo(ExitCodes.USAGE);
  }
}
