package io.github.warmprefix.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String PACKAGED =
      "  @CachedPrefix(resource = \"rules.md\") String rules();\n";
  private static final String CLOCK =
      "  @CachedPrefix static String now() { return \"\" + java.time.Instant.now(); }\n";

  @TempDir private Path folder;
  private Project project;
  private Path reports;

  @BeforeEach
  void openProject() {
    project = new Project(folder);
    project.resource("rules.md", Project.longText());
    reports = folder.resolve("reports");
  }

  @Test
  void allFormatsAreWrittenAndNamed() {
    project.source("Desk", Project.template("Desk", "1", PACKAGED));
    Run run = Run.of("report", project.sources(), "-d", reports.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.lines())
        .containsExactly(
            reports.resolve("warmprefix.html").toString(),
            reports.resolve("warmprefix.json").toString(),
            reports.resolve("warmprefix.sarif").toString(),
            reports.resolve("warmprefix.md").toString());
    assertThat(run.lines()).allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
  }

  @Test
  void theReportHoldsTemplatesAndFindings() throws IOException, JsonParserException {
    project.source("Desk", Project.template("Desk", "1", PACKAGED + CLOCK));
    Run run =
        Run.of("report", project.sources(), "-d", reports.toString(), "--format", "json", "--json");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(reports.toFile().list()).containsExactly("warmprefix.json");
    assertThat(JsonParser.object().from(run.out()).getString("format")).isEqualTo("json");
    JsonObject report =
        JsonParser.object().from(Files.readString(reports.resolve("warmprefix.json")));
    assertThat(report.getArray("templates")).hasSize(1);
    assertThat(report.getArray("findings").getObject(0).getString("rule")).isEqualTo("WP301");
  }

  @Test
  void sourcesThatDoNotCompileAreReportedAsFarAsTheyAreUnderstood() {
    project.source("Desk", Project.template("Desk", "1", PACKAGED));
    project.source("Torn", "class Torn { Missing missing; }");
    Run run = Run.of("report", project.sources(), "-d", reports.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.DOES_NOT_COMPILE);
    assertThat(run.err()).contains("the sources do not compile");
    assertThat(reports.resolve("warmprefix.json")).content().contains("Desk");
  }

  @Test
  void aFolderThatCannotBeWrittenIsAFailure() throws IOException {
    project.source("Desk", Project.template("Desk", "1", PACKAGED));
    Path taken = Files.writeString(folder.resolve("taken"), "mine");
    Run run = Run.of("report", project.sources(), "-d", taken.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
    assertThat(run.err()).contains("the reports cannot be written to " + taken);
    assertThat(taken).hasContent("mine");
  }

  @Test
  void twoLocksAreCompared() throws IOException {
    project.source("Desk", Project.template("Desk", "1", PACKAGED));
    Path before = lock("before.lock");
    project.resource("rules.md", Project.longText() + Project.longText());
    project.source("Desk", Project.template("Desk", "2", PACKAGED));
    Path after = lock("after.lock");

    assertThat(compare(before, before).out()).contains("0 templates changed, 1 as before");
    Run text = compare(before, after);
    assertThat(text.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(text.out()).contains("Desk", "$");
    assertThat(compare(before, after, "--json").out()).startsWith("{").contains("Desk");
    assertThat(compare(before, after, "--markdown").out()).contains("|", "Desk");
  }

  @Test
  void aMissingLockAndAMissingArgumentAreNamed() {
    Path none = folder.resolve("none.lock");
    Run missing = compare(none, none);
    assertThat(missing.exitCode()).isEqualTo(ExitCodes.FAILED);
    assertThat(missing.err()).contains("there is no lock file " + none);
    Run alone = Run.of("report", "--compare", none.toString());
    assertThat(alone.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(alone.err()).contains("--compare takes two lock files");
  }

  private Path lock(String name) {
    Path file = folder.resolve(name);
    Run run = Run.of("lock", project.sources(), "--file", file.toString());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
    return file;
  }

  private static Run compare(Path before, Path after, String... more) {
    List<String> all =
        new ArrayList<>(List.of("report", "--compare", before.toString(), after.toString()));
    all.addAll(List.of(more));
    return Run.of(all.toArray(String[]::new));
  }
}
