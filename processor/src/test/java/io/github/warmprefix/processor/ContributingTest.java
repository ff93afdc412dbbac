package io.github.warmprefix.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what CONTRIBUTING.md says to make a rule, in copies of the files, and runs its test. */
class ContributingTest {
  private static final String HEADING = "## A rule in ten minutes\n";
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final String RULES = "io/github/warmprefix/processor/rules/";
  private static final String BEHIND_ID =
      "TEMPLATE_MISMATCH(112, \"TemplateMismatch\", Severity.ERROR),";
  private static final String BEHIND_RULE = "new TemplateMismatch(),";
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path folder;

  @Test
  void theRuleOfThePageFindsWhatItsTestSays() throws Exception {
    write(blocks(), true);

    assertThat(run()).isEqualTo("passed");
  }

  @Test
  void theTestOfThePageFailsWithoutTheRule() throws Exception {
    write(blocks(), false);

    assertThat(run()).contains("WP113");
  }

  private static List<String> blocks() throws IOException {
    String page = Files.readString(Path.of("..", "CONTRIBUTING.md"));
    String section = page.substring(page.indexOf(HEADING)).split("\n## ")[0];
    return JAVA.matcher(section).results().map((MatchResult block) -> block.group(1)).toList();
  }

  private void write(List<String> blocks, boolean registered) throws IOException {
    assertThat(blocks).hasSize(4);
    patch("io/github/warmprefix/processor/finding/RuleId.java", BEHIND_ID, blocks.get(0));
    source(RULES + "RepeatedText.java", blocks.get(1));
    patch(RULES + "Rules.java", BEHIND_RULE, registered ? blocks.get(2) : "");
    source(RULES + "RepeatedTextTest.java", blocks.get(3));
  }

  private void patch(String file, String behind, String line) throws IOException {
    String original = Files.readString(Path.of("src/main/java", file));
    assertThat(original).contains(behind);
    source(file, original.replace(behind, behind + "\n" + line));
  }

  private void source(String file, String text) throws IOException {
    Path path = folder.resolve("src").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String run() throws IOException, InterruptedException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-proc:none"));
    arguments.addAll(List.of("-d", classes.toString(), "-cp", CLASS_PATH));
    try (var files = Files.walk(folder.resolve("src"))) {
      files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, printed, printed, arguments.toArray(String[]::new));
    assertThat(code).as(printed.toString(StandardCharsets.UTF_8)).isZero();
    return inAnotherJvm(classes);
  }

  private static String inAnotherJvm(Path classes) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes + File.pathSeparator + CLASS_PATH,
                OnBoth.class.getName(),
                "io.github.warmprefix.processor.rules.RepeatedTextTest")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.strip();
  }
}
