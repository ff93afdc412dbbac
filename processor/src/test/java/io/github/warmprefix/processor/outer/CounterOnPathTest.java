package io.github.warmprefix.processor.outer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.counters.CounterJar;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's token counter on the path of the processor, on each compiler. */
class CounterOnPathTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path folder;

  private Path counter(String body) throws Exception {
    Files.writeString(
        folder.resolve("Desk.java"),
        """
        package shop;
        import io.github.warmprefix.annotations.*;
        @PromptTemplate(model = "claude-opus-5")
        interface Desk {
          @CachedPrefix String RULES = "Check the chain and the brakes.";
          @DynamicSuffix static String ticket(String id) { return id; }
        }
        """);
    return CounterJar.of(folder, "Counter", body);
  }

  private String javac(Path counter) throws Exception {
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-cp",
                CLASS_PATH,
                "-processorpath",
                CLASS_PATH + File.pathSeparator + counter,
                "-d",
                folder.resolve("out").toString(),
                folder.resolve("Desk.java").toString())
            .redirectErrorStream(true)
            .start();
    return new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String ecj(Path counter) throws Exception {
    return new EcjProcess()
        .arguments("--processor-module-path", CLASS_PATH + File.pathSeparator + counter)
        .arguments("-cp", CLASS_PATH, "-d", "out", "Desk.java")
        .run(folder)
        .text();
  }

  @Test
  void itsCountIsTheOneThatIsJudged() throws Exception {
    Path counter = counter("return Optional.of(TokenCount.exactly(512));");

    assertThat(javac(counter)).doesNotContain("WP20");
    assertThat(ecj(counter)).doesNotContain("WP20").doesNotContain("ERROR");
  }

  @Test
  void itIsToldTheModelAndTheFamily() throws Exception {
    Path counter =
        counter(
            "return Optional.of(TokenCount.exactly(model.equals(\"claude-opus-5\") &&"
                + " family.equals(\"claude-4.7\") && text.startsWith(\"Check the\") ? 512 : 0));");

    assertThat(javac(counter)).doesNotContain("WP20");
  }

  @Test
  void whereItFailsAWarningSaysSoAndTheEstimateGoesOn() throws Exception {
    Path counter = counter("throw new IllegalStateException(\"no vocabulary\");");
    String failure =
        "Warmprefix: the token counter team.Counter failed with"
            + " java.lang.IllegalStateException: no vocabulary; tokens are estimated in its place";

    assertThat(javac(counter)).containsOnlyOnce(failure).contains("[WP201]");
    assertThat(ecj(counter)).containsOnlyOnce(failure).contains("[WP201]");
  }
}
