package io.github.warmprefix.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String CLOCK =
      """
        @CachedPrefix static String rules() {
          return "It is " + java.time.LocalDateTime.now();
        }
      """;
  private static final String WARNING =
      """
        @CachedPrefix(resource = "rules.md") String rules();
        @CachedPrefix static String host() { return System.getenv("HOST"); }
      """;

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void openProject() {
    project = new Project(folder);
    project.resource("rules.md", Project.longText());
  }

  private Run check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", project.sources()));
    all.addAll(Arrays.asList(arguments));
    return Run.of(all.toArray(String[]::new));
  }

  @Test
  void aFindingIsShownWithItsPlaceItsLineItsPathAndItsHelp() {
    Path file = project.source("Desk", Project.template("Desk", "1", CLOCK));
    Run run = check();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
    assertThat(run.lines())
        .containsExactly(
            file
                + ":6:23: error: [WP301] LocalDateTime.now() changes with every request, so this"
                + " prefix never hits the cache",
            "    return \"It is \" + java.time.LocalDateTime.now();",
            "                      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~",
            "  path: rules()",
            "  help: move it behind the prefix, into a @DynamicSuffix",
            "  https://github.com/warmprefix/warmprefix/blob/main/docs/rules/WP301.md",
            "",
            "1 error in 1 file");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void soundSourcesAreClean() {
    project.source(
        "Desk",
        Project.template("Desk", "1", "@CachedPrefix(resource = \"rules.md\") String rules();"));
    Run run = check();
    assertThat(run.out()).isEqualToIgnoringNewLines("no findings in 1 file");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
  }

  @Test
  void theExitCodeDependsOnTheLeastSeverityThatCounts() {
    project.source("Desk", Project.template("Desk", "1", WARNING));
    assertThat(check().out()).contains("warning: [WP303]", "1 warning in 1 file");
    assertThat(check().exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(check("--fail-on", "warning").exitCode()).isEqualTo(ExitCodes.FOUND);
    assertThat(check("--fail-on", "note").exitCode()).isEqualTo(ExitCodes.FOUND);
    assertThat(check("-Awarmprefix.WP303=error").exitCode()).isEqualTo(ExitCodes.FOUND);
    assertThat(check("-Awarmprefix.WP303=error", "--fail-on=never").exitCode())
        .isEqualTo(ExitCodes.OK);
  }

  @Test
  void whatDoesNotCompileIsSaidAndTheRestJudged() {
    project.source("Desk", Project.template("Desk", "1", CLOCK));
    Path broken = project.source("Broken", Project.plain("Broken", "\tvoid f() { missing(); }"));
    project.source("Far", "package shop;\nimport nowhere.Thing;\nclass Far extends Thing {}\n");
    Run run = check();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.DOES_NOT_COMPILE);
    assertThat(run.out())
        .contains("[WP301]")
        .contains(broken + ":3:13: does not compile: cannot find symbol")
        .contains("\tvoid f() { missing(); }\n\t           ^~~~~~~\n  symbol:   method missing()")
        .contains("1 error in 3 files; not all was understood: 3 compile errors");
  }

  @Test
  void aSyntaxErrorIsSaidToo() {
    project.source("Broken", "package shop;\nclass Broken { void f( }\n");
    Run run = check();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.DOES_NOT_COMPILE);
    assertThat(run.out()).contains("Broken.java:2:").contains("does not compile");
  }

  @Test
  void ofManyCompileErrorsTheFirstAreShownAndTheOthersCounted() {
    String calls = "missing();\n".repeat(150);
    project.source("Broken", Project.plain("Broken", "void f() {\n" + calls + "}"));
    assertThat(check().out()).contains("and 130 more compile errors", "150 compile errors");
    assertThat(check("--json").lines()).hasSize(150);
  }

  @Test
  void handWrittenRequestsAreJudged() {
    project.source(
        "Call",
        """
        package shop;
        import com.anthropic.models.messages.*;
        import java.time.Instant;
        import java.util.List;
        class Call {
          MessageCreateParams ask(String question) {
            return MessageCreateParams.builder().model("claude-haiku-4-5").maxTokens(5)
                .systemOfTextBlockParams(List.of(TextBlockParam.builder()
                    .text("It is " + Instant.now())
                    .cacheControl(CacheControlEphemeral.builder().build())
                    .build()))
                .addUserMessage(question)
                .build();
          }
        }
        """);
    Run run = check();
    assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
    assertThat(run.out()).contains("Call.java:9:").contains("Instant.now()");
  }

  @Test
  void nothingIsWrittenAnywhere() {
    project.source("Desk", Project.template("Desk", "1", WARNING));
    List<String> before = project.snapshot();
    List<String> here = new Project(Path.of("").toAbsolutePath()).snapshot();
    check();
    assertThat(project.snapshot()).isEqualTo(before);
    assertThat(new Project(Path.of("").toAbsolutePath()).snapshot()).isEqualTo(here);
  }

  @Test
  void programsGetOneObjectALine() {
    Path file = project.source("Desk", Project.template("Desk", "1", CLOCK));
    Path broken = project.source("Broken", Project.plain("Broken", "void f() { missing(); }"));
    assertThat(check("--json").lines())
        .containsExactly(
            "{\"type\":\"finding\",\"rule\":\"WP301\",\"name\":\"PerRequestValue\","
                + "\"severity\":\"error\",\"file\":\""
                + file
                + "\",\"line\":6,\"column\":23,\"start\":192,\"end\":221,"
                + "\"message\":\"LocalDateTime.now() changes with every request, so this prefix"
                + " never hits the cache\",\"path\":\"rules()\","
                + "\"help\":\"move it behind the prefix, into a @DynamicSuffix\","
                + "\"page\":\"https://github.com/warmprefix/warmprefix/blob/main/docs/rules/WP301.md\"}",
            "{\"type\":\"compile-error\",\"severity\":\"error\",\"file\":\""
                + broken
                + "\",\"line\":3,\"column\":12,\"start\":40,\"end\":47,"
                + "\"message\":\"cannot find symbol\\n  symbol:   method missing()\\n"
                + "  location: class shop.Broken\"}");
  }

  @Test
  void coloursAreForTerminalsOrOnDemand() {
    project.source("Desk", Project.template("Desk", "1", CLOCK));
    assertThat(check().out()).doesNotContain("\u001b");
    assertThat(check("--color", "always").out()).contains("\u001b[1;31merror\u001b[0m");
    assertThat(check("--color", "always", "--json").out()).doesNotContain("\u001b");
  }
}
