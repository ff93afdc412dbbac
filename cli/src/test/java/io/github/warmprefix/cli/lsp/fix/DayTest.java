package io.github.warmprefix.cli.lsp.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.processor.finding.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
  private static final String WITH_DATE = "Print the day only, with LocalDate";
  private static final String DAY = "Print the day only";

  private final Bench bench = new Bench();

  private static String clock(String statements) {
    return Bench.template(
            """
              @CachedPrefix
              static String rules() {
                %s
              }

              @DynamicSuffix
              static String ticket(String text) {
                return text;
              }
            """
                .formatted(statements))
        .replace(
            "import java.time.*;",
            "import java.time.Instant;\nimport java.time.LocalDateTime;\nimport java.time.ZoneOffset;"
                + "\nimport java.time.format.DateTimeFormatter;\nimport java.time.temporal.ChronoUnit;");
  }

  /** A value that changes at midnight is worth a note, and nothing more. */
  private String fixed(String text, String title) {
    String fixed = bench.applied(text, title);
    Inspected after = bench.inspect(fixed);
    assertThat(after.errors()).isEmpty();
    assertThat(after.findings()).extracting(Found::rule).containsOnly(RuleId.PER_DAY_VALUE);
    return fixed;
  }

  @Test
  void readsADateInPlaceOfATime() {
    String text = clock("return \"It is \" + LocalDateTime.now(ZoneOffset.UTC) + \".\";");

    assertThat(fixed(text, WITH_DATE)).isEqualTo(text.replace("LocalDateTime", "LocalDate"));
  }

  @Test
  void readsTheDateOfGreenwichInPlaceOfAnInstant() {
    String text = clock("return \"It is \" + Instant.now() + \".\";");

    assertThat(fixed(text, WITH_DATE))
        .contains("\"It is \" + LocalDate.now(ZoneOffset.UTC) + \".\"")
        .contains("import java.time.LocalDate;")
        .doesNotContain("import java.time.Instant;");
  }

  @Test
  void changesTheTypeOfTheVariable() {
    String text =
        clock("LocalDateTime now = LocalDateTime.now();\n    return \"It is \" + now + \".\";");

    assertThat(fixed(text, WITH_DATE)).contains("LocalDate now = LocalDate.now();");
  }

  @Test
  void leavesATimeWhoseHourIsAskedFor() {
    String text = clock("return \"It is \" + LocalDateTime.now().getHour() + \".\";");

    assertThat(bench.titles(text)).doesNotContain(WITH_DATE, DAY);
  }

  @Test
  void shortensAPattern() {
    String text =
        clock(
            "return LocalDateTime.now().format(DateTimeFormatter.ofPattern(\"yyyy-MM-dd HH:mm\"));");

    assertThat(fixed(text, DAY)).isEqualTo(text.replace("dd HH:mm", "dd"));
  }

  @Test
  void truncatesToTheDay() {
    String text = clock("return \"\" + Instant.now().truncatedTo(ChronoUnit.HOURS);");

    assertThat(fixed(text, DAY)).isEqualTo(text.replace("HOURS", "DAYS"));
  }

  @Test
  void leavesAPatternThatOthersMayUse() {
    String text =
        clock("return STAMP.format(LocalDateTime.now());")
            .replace(
                "  @CachedPrefix\n  static String rules",
                "  DateTimeFormatter STAMP = DateTimeFormatter.ofPattern(\"yyyy-MM-dd HH\");\n\n"
                    + "  @CachedPrefix\n  static String rules");

    assertThat(bench.titles(text)).doesNotContain(DAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "yyyy-MM-dd HH:mm | yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm:ssXXX | yyyy-MM-dd",
        "HH:mm, EEEE d MMMM | EEEE d MMMM",
        "EEEE 'the' d. MMMM 'at' HH 'o''clock' | EEEE 'the' d. MMMM",
        "yyyyMMdd | yyyyMMdd"
      })
  void findsTheDayInAPattern(String pattern, String day) {
    assertThat(Day.partOf(pattern)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HH:mm", "dd HH MM", "yyyy[-MM]", "yyyy 'open", ""})
  void findsNoDayWhereThereIsNone(String pattern) {
    assertThat(Day.partOf(pattern)).isEmpty();
  }
}
