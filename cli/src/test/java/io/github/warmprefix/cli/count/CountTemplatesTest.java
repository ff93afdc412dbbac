package io.github.warmprefix.cli.count;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import io.github.warmprefix.cli.ExitCodes;
import io.github.warmprefix.cli.Project;
import io.github.warmprefix.cli.Run;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountTemplatesTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void openProject() {
    project = new Project(folder);
    project.resource("rules.md", Project.longText());
    project.source(
        "Desk",
        Project.template(
            "Desk",
            "1",
            """
              @CachedPrefix(resource = "rules.md") String rules();
              @CachedPrefix static String brand(@CacheKey String b) { return b; }
            """));
  }

  @Test
  void eachPrefixWhoseTextIsKnownIsCountedForItsModel() throws Exception {
    Run run = Run.of("count", "--templates", "--json", project.sources());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
    assertThat(run.lines()).hasSize(1);
    JsonObject json = JsonParser.object().from(run.out());
    assertThat(json.getString("template")).isEqualTo("shop.Desk");
    assertThat(json.getInt("marker")).isEqualTo(1);
    assertThat(json.getString("model")).isEqualTo("claude-opus-5");
    long expected =
        TokenEstimator.of(TokenizerFamily.CLAUDE_4_7).estimate(Project.longText()).expected();
    assertThat(json.getObject("content").getLong("expected")).isEqualTo(expected);
    assertThat(json.getLong("high"))
        .isGreaterThanOrEqualTo(json.getObject("content").getLong("high"));
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "warmprefix count: shop.Desk/2 is not counted: brand has a text for each cache key");
  }

  @Test
  void sourcesThatDoNotCompileAreSaid() {
    project.source("Broken", Project.plain("Broken", "int i = missing();"));
    Run run = Run.of("count", "--templates", project.sources());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.DOES_NOT_COMPILE);
    assertThat(run.err()).contains("Broken.java:3 does not compile: cannot find symbol");
    assertThat(run.out()).contains("shop.Desk/1");
  }

  @Test
  void aModelIsForTextsOnly() {
    Run run = Run.of("count", "--templates", "-m", "claude-opus-5", project.sources());
    assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.err()).contains("--model is for texts; templates name their models");
  }
}
