package io.github.warmprefix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, each command in a process of its own. */
class JarIT {
  @TempDir private Path folder;

  @Test
  void countsManyFilesInOneGo() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("count", "--json", "--model", "claude-haiku-4-5"));
    for (int i = 0; i < 50; i++) {
      arguments.add(
          Files.writeString(folder.resolve(i + ".txt"), "Ask for the frame number. ".repeat(i))
              .toString());
    }
    Run run = Run.ofJar(arguments.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.lines())
        .hasSize(50)
        .allMatch(line -> line.startsWith("{\"file\":\"") && line.contains("\"content\":{"));
  }

  @Test
  void countsTheStandardInput() {
    Run run = Run.ofJar(Map.of(), "Größe 東京 👩‍🔧", "count", "--json", "-m", "claude-opus-5", "-");
    assertThat(run.out()).startsWith("{\"file\":\"-\",\"model\":\"claude-opus-5\"");
  }

  @Test
  void readsArgumentsFromAFile() throws IOException {
    Path text = Files.writeString(folder.resolve("a b.txt"), "Ask for the frame number.");
    Path arguments =
        Files.writeString(
            folder.resolve("arguments"), "count --json\n-m claude-opus-5\n\"" + text + "\"\n");
    assertThat(Run.ofJar("@" + arguments).lines()).hasSize(1);
  }

  @Test
  void countingLoadsNeitherCompilerNorSdk() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), "Ask for the frame number.");
    List<String> command =
        new ArrayList<>(Run.jarCommand("count", "-m", "claude-opus-5", text.toString()));
    command.add(1, "-verbose:class");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String loaded = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    assertThat(loaded)
        .contains("io.github.warmprefix.core.tokens.TokenEstimator")
        .doesNotContain("com.anthropic.", "com.sun.tools.javac", "kotlin.", "com.fasterxml");
  }

  @Test
  void checksSourcesWithNothingButItself() {
    Project project = new Project(folder);
    project.resource("rules.md", Project.longText());
    project.source(
        "Desk",
        Project.template(
            "Desk",
            "1",
            """
              @CachedPrefix(resource = "rules.md") String rules();
              @CachedPrefix static String clock() { return "" + java.time.Instant.now(); }
            """));
    Run run = Run.ofJar("check", project.sources());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("[WP301] Instant.now()").contains("1 error in 1 file");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
  }

  @Test
  void writesReports() {
    Project project = new Project(folder);
    project.resource("rules.md", Project.longText());
    project.source(
        "Desk",
        Project.template("Desk", "1", "@CachedPrefix(resource = \"rules.md\") String rules();"));
    Run run = Run.ofJar("report", project.sources(), "-d", folder.resolve("reports").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(folder.resolve("reports/warmprefix.html")).content().contains("shop.Desk");
  }

  @Test
  void generatesACompletionScript() {
    assertThat(Run.ofJar("generate-completion").out()).startsWith("#!/usr/bin/env bash");
  }

  @Test
  void carriesTheLicencesOfAllThatIsInIt() throws IOException {
    try (JarFile jar = new JarFile(System.getProperty("warmprefix.jar"))) {
      assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
      assertThat(text(jar, "META-INF/NOTICE")).contains("JavaPoet", "nanojson", "Jackson");
      assertThat(text(jar, "META-INF/THIRD-PARTY.txt"))
          .contains("okhttp", "picocli", "nanojson")
          .doesNotContain("Unknown license");
    }
  }

  private static String text(JarFile jar, String entry) throws IOException {
    return new String(
        jar.getInputStream(jar.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void saysItsVersion() {
    assertThat(Run.ofJar("--version").lines())
        .hasSize(2)
        .first()
        .asString()
        .matches("Warmprefix \\d+\\.\\d+.*");
  }
}
