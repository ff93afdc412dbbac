package io.github.warmprefix.sample.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenTemplatesTest {
  private static final Pattern RULE = Pattern.compile("WP\\d{3}");
  private static final Path FOLDER = Path.of("broken");

  private final TemplateCompiler compiler = new TemplateCompiler(Path.of("src/main/resources"));

  static List<Path> sources() throws IOException {
    return TemplateCompiler.sources(FOLDER);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void eachTemplateBreaksTheRuleItIsNamedAfterAndNoOther(Path source) throws IOException {
    String output = compiler.compile(source);

    assertThat(Findings.rules(output)).as(output).containsExactly(ruleOf(source));
    assertThat(output.lines().filter(line -> !Findings.rules(line).isEmpty()))
        .as("each message stands at a line of the file")
        .allMatch(line -> line.startsWith(source + ":"));
  }

  @Test
  void thereIsATemplateForEachRuleOfTheTable() throws IOException {
    assertThat(sources().stream().map(BrokenTemplatesTest::ruleOf))
        .containsExactly(
            "WP101", "WP102", "WP103", "WP104", "WP105", "WP106", "WP107", "WP108", "WP109",
            "WP110", "WP111", "WP112", "WP201", "WP202", "WP301", "WP302", "WP303", "WP304",
            "WP305", "WP307", "WP401", "WP402");
  }

  private static String ruleOf(Path source) {
    return RULE.matcher(source.getFileName().toString())
        .results()
        .findFirst()
        .orElseThrow()
        .group();
  }
}
