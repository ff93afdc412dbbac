package io.github.warmprefix.sample.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the pages of the rules to what the compiler says about their examples. */
class RulePagesTest {
  private static final Path PAGES = Path.of("..", "docs", "rules");

  /** What is locked when the examples of the rules about the lock are compiled. */
  private static final Path LOCKS = Path.of("src", "test", "locks");

  /** No source breaks it. */
  private static final String ABOUT_THE_COMPILER = "WP902";

  private final TemplateCompiler compiler = new TemplateCompiler(Path.of("src/main/resources"));

  @TempDir private Path folder;

  static List<String> rules() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return pages
          .map(page -> page.getFileName().toString())
          .filter(name -> name.matches("WP\\d{3}\\.md"))
          .map(name -> name.substring(0, 5))
          .sorted()
          .toList();
    }
  }

  static List<String> rulesWithExamples() throws IOException {
    List<String> rules = new ArrayList<>(rules());
    rules.remove(ABOUT_THE_COMPILER);
    return rules;
  }

  @ParameterizedTest
  @MethodSource("rulesWithExamples")
  void badExampleBreaksTheRuleAndNoOther(String rule) throws IOException {
    String output = compiler.compile(example(rule, "Bad"), optionsOfBadExample(rule));

    assertThat(Findings.rules(output)).as(output).containsExactly(rule);
  }

  private static String[] optionsOfBadExample(String rule) {
    return rule.equals("WP901")
        ? new String[] {"-proc:none"}
        : new String[] {"-Awarmprefix.WP306=note"};
  }

  @ParameterizedTest
  @MethodSource("rulesWithExamples")
  void goodExampleCompilesInSilence(String rule) throws IOException {
    String output = compiler.compile(example(rule, "Good"), "-Awarmprefix.WP306=note");

    assertThat(output.lines().filter(line -> !isAboutOptions(line))).isEmpty();
  }

  /** What javac says of processor options wherever no annotation calls the processor. */
  private static boolean isAboutOptions(String line) {
    return line.contains("options were not recognized by any processor")
        || line.equals("1 warning");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void indexAndReadmeLinkToThePage(String rule) {
    String link = "[" + rule + "](%s" + rule + ".md)";

    assertThat(PAGES.resolve("README.md")).content().contains(link.formatted(""));
    assertThat(Path.of("..", "README.md")).content().contains(link.formatted("docs/rules/"));
  }

  private Path example(String rule, String heading) throws IOException {
    Matcher block =
        Pattern.compile("## " + heading + "\n\n```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGES.resolve(rule + ".md")));
    assertThat(block.find()).as("a block %s in the page of %s", heading, rule).isTrue();
    if (rule.startsWith("WP4")) {
      Files.copy(LOCKS.resolve(heading + ".lock"), folder.resolve(rule + heading + ".lock"));
    }
    return Files.writeString(folder.resolve(rule + heading + ".java"), block.group(1));
  }
}
