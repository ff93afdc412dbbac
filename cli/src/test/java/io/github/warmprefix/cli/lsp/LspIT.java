package io.github.warmprefix.cli.lsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server in a process of its own, over its standard streams. */
class LspIT {
  /** This program in place of what templates need, and a library that it does not carry. */
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>shop</groupId>
        <artifactId>app</artifactId>
        <version>1</version>
        <dependencies>
          <dependency>
            <groupId>io.github.warmprefix</groupId>
            <artifactId>all</artifactId>
            <version>1</version>
            <scope>system</scope>
            <systemPath>%s</systemPath>
          </dependency>
          <dependency>
            <groupId>com.h2database</groupId>
            <artifactId>h2</artifactId>
            <version>2.4.240</version>
          </dependency>
        </dependencies>
      </project>
      """;

  @TempDir private Path folder;

  @Test
  void findsAClockWhileItIsBeingWrittenAndEndsWithTheEditor() throws Exception {
    Process process = server("lsp", "--no-maven");
    Editor editor = Editor.of(process);
    String source = Texts.clock("Desk");
    Path file = new Project(folder).source("Desk", Texts.mended(source));
    assertThat(editor.start(folder).getServerInfo().getName()).isEqualTo("warmprefix");
    editor.open(file, source);
    assertThat(editor.diagnostics(file))
        .singleElement()
        .extracting(found -> found.getRange())
        .isEqualTo(Texts.range(source, Texts.CLOCK_CALL));
    editor.change(file, Texts.mended(source));
    assertThat(editor.diagnostics(file)).isEmpty();
    assertThat(editor.leave()).isZero();
    assertThat(new String(process.getErrorStream().readAllBytes())).isEmpty();
  }

  @Test
  void startsFromAnArchiveOfItsClasses() throws Exception {
    Path archive = folder.resolve("archives/server.jsa");
    assertThat(Run.ofJar("lsp", "--archive", archive.toString())).isEqualTo(new Run(0, "", ""));
    try (Stream<Path> beside = Files.list(archive.getParent())) {
      assertThat(beside).containsExactly(archive);
    }
    Path loaded = folder.resolve("loaded.txt");
    Process process =
        server(
            "-Xshare:on",
            "-XX:SharedArchiveFile=" + archive,
            "-Xlog:class+load:file=" + loaded,
            "lsp",
            "--no-maven");
    Editor editor = Editor.of(process);
    String source = Texts.clock("Desk");
    Path file = new Project(folder).source("Desk", source);
    editor.start(folder);
    editor.open(file, source);
    assertThat(editor.diagnostics(file)).hasSize(1);
    assertThat(editor.leave()).isZero();
    assertThat(Files.readAllLines(loaded))
        .filteredOn(line -> line.contains(" io.github.warmprefix.cli.source.live.LiveCompiler "))
        .singleElement()
        .asString()
        .contains("source: shared objects file (top)");
  }

  @Test
  void anArchiveOfAnotherProgramDoesNotDisturb() throws Exception {
    Path archive = Files.writeString(folder.resolve("server.jsa"), "no archive");
    Process process =
        server("-XX:SharedArchiveFile=" + archive, "-Xlog:disable", "lsp", "--no-maven");
    Editor editor = Editor.of(process);
    assertThat(editor.start(folder).getServerInfo().getName()).isEqualTo("warmprefix");
    assertThat(editor.leave()).isZero();
  }

  @Test
  void saysWhereNoArchiveCanBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.ofJar("lsp", "--archive", file.resolve("server.jsa").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
    assertThat(run.err()).startsWith("warmprefix lsp: cannot write ").hasLineCount(1);
  }

  @Test
  void endsWhenTheEditorIsGoneWithoutAWord() throws Exception {
    Process editor = new ProcessBuilder("sleep", "600").start();
    Process server = server("lsp");
    Editor wire = Editor.of(server);
    wire.start(folder, params -> params.setProcessId((int) editor.pid()));
    editor.destroy();
    assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(server.exitValue()).isEqualTo(1);
  }

  @Test
  void asksMavenWhatAProjectCompilesAgainst() throws Exception {
    assumeTrue(has("mvn"), "Maven is not on the path");
    Project project = new Project(folder.resolve("app"));
    project.write("pom.xml", POM.formatted(System.getProperty("warmprefix.jar")));
    String source =
        Project.template(
            "Desk",
            "1",
            "@CachedPrefix static String rules() { return \"\" + org.h2.engine.Constants.VERSION_MAJOR; }");
    Path file = project.source("Desk", source);
    Editor editor = Editor.of(server("-Duser.home=" + folder, "lsp"));
    editor.start(folder);
    editor.open(file, source);
    editor.until(file, found -> found.size() == 1);
    assertThat(editor.diagnostics(file).get(0).getCode().getLeft()).isEqualTo("WP201");
    assertThat(editor.screen().messages())
        .anyMatch(message -> message.contains("asking Maven for the class path of"));
    assertThat(editor.leave()).isZero();
    try (Stream<Path> kept = Files.list(folder.resolve(".cache/warmprefix/class-paths"))) {
      assertThat(kept).hasSize(1);
    }
  }

  static boolean has(String program) {
    try {
      Process process =
          new ProcessBuilder(program, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Starts the packaged program; options of the JVM stand first. */
  private static Process server(String... arguments) throws IOException {
    List<String> all = List.of(arguments);
    int program = all.indexOf("lsp");
    List<String> command =
        new ArrayList<>(Run.jarCommand(all.subList(program, all.size()).toArray(String[]::new)));
    command.addAll(1, all.subList(0, program));
    return new ProcessBuilder(command).start();
  }
}
