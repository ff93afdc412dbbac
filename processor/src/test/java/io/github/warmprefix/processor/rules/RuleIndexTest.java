package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.finding.RuleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Makes the tables of rules out of the rules and the first sentences of their pages, and holds the
 * documents to them. With {@code -Dwarmprefix.write=true} the tables are written in place of that.
 */
class RuleIndexTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGES = ROOT.resolve("docs/rules");
  private static final Path REPORTED =
      Path.of("src/main/resources/io/github/warmprefix/processor/survey/rules.properties");
  private static final Pattern WHY = Pattern.compile("\n## Why.*?\n(.*?)(?=\n## )", Pattern.DOTALL);
  private static final Pattern OPENING =
      Pattern.compile(
          "# (WP\\d{3}) (\\w+)\n\n(.*?)\\. Default severity:\\s\\*\\*(\\w+)\\*\\*", Pattern.DOTALL);
  private static final Pattern TABLES =
      Pattern.compile("(<!-- rules -->\n)(.*)(<!-- end of rules -->)", Pattern.DOTALL);
  private static final Map<Character, String> FAMILIES =
      new TreeMap<>(
          Map.of(
              '1', "The shape of a template",
              '2', "The size of the prefix",
              '3', "The stability of cached text",
              '4', "The lock",
              '5', "Cost",
              '9', "Warmprefix itself"));

  @ParameterizedTest
  @EnumSource
  void aPageOpensWithTheNameAndTheSeverityOfItsRule(RuleId rule) throws IOException {
    Matcher opening = opening(rule);

    assertThat(opening.group(1)).isEqualTo(rule.id());
    assertThat(opening.group(2)).isEqualTo(rule.ruleName());
    assertThat(opening.group(4)).isEqualToIgnoringCase(rule.defaultSeverity().name());
  }

  @Test
  void theIndexListsAllRulesByFamily() throws IOException {
    StringBuilder tables = new StringBuilder();
    for (char family : FAMILIES.keySet()) {
      String rows = rows("", family);
      if (!rows.isEmpty()) {
        tables.append("\n## ").append(FAMILIES.get(family)).append("\n\n").append(table(rows));
      }
    }
    holds(PAGES.resolve("README.md"), tables.append('\n').toString());
  }

  @Test
  void theReadmeListsAllRules() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (char family : FAMILIES.keySet()) {
      rows.append(rows("docs/rules/", family));
    }
    holds(ROOT.resolve("README.md"), table(rows.toString()));
  }

  @Test
  void theReportsSayWhatThePagesSay() throws IOException {
    StringBuilder texts = new StringBuilder("# Written by RuleIndexTest out of docs/rules.\n");
    for (RuleId rule : RuleId.values()) {
      texts.append(property(rule, "summary", oneLine(opening(rule).group(3)) + "."));
      texts.append(property(rule, "why", why(rule)));
    }
    if (Boolean.getBoolean("warmprefix.write")) {
      Files.writeString(REPORTED, texts);
    } else {
      assertThat(REPORTED).hasContent(texts.toString());
    }
  }

  private static String property(RuleId rule, String name, String text) {
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\n");
    return rule.id() + "." + name + "=" + escaped + "\n";
  }

  /** The paragraphs of the page on why, without its examples. */
  private static String why(RuleId rule) {
    Matcher why = WHY.matcher(contentOf(PAGES.resolve(rule.id() + ".md")));
    assertThat(why.find()).as("why, in the page of %s", rule).isTrue();
    return Arrays.stream(why.group(1).strip().split("\n\n"))
        .map(RuleIndexTest::oneLine)
        .collect(Collectors.joining("\n\n"));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String table(String rows) {
    return "| rule | default | says |\n|---|---|---|\n" + rows;
  }

  private static String rows(String folder, char family) {
    return Arrays.stream(RuleId.values())
        .filter(rule -> rule.id().charAt(2) == family)
        .map(rule -> row(folder, rule))
        .collect(Collectors.joining());
  }

  private static String row(String folder, RuleId rule) {
    return "| [%s](%s%s.md) %s | %s | %s |\n"
        .formatted(
            rule.id(),
            folder,
            rule.id(),
            rule.ruleName(),
            opening(rule).group(4),
            opening(rule).group(3).replaceAll("\\s+", " "));
  }

  private static Matcher opening(RuleId rule) {
    Path page = PAGES.resolve(rule.id() + ".md");
    assertThat(page).exists();
    Matcher opening = OPENING.matcher(contentOf(page));
    assertThat(opening.lookingAt()).as("the opening of %s", page).isTrue();
    return opening;
  }

  private static String contentOf(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void holds(Path document, String tables) throws IOException {
    Matcher matcher = TABLES.matcher(contentOf(document));
    assertThat(matcher.find()).as("the place for the rules in %s", document).isTrue();
    if (Boolean.getBoolean("warmprefix.write")) {
      Files.writeString(
          document, matcher.replaceFirst("$1" + Matcher.quoteReplacement(tables) + "$3"));
    } else {
      assertThat(matcher.group(2)).as(document.toString()).isEqualTo(tables);
    }
  }
}
