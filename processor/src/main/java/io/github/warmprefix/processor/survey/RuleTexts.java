package io.github.warmprefix.processor.survey;

import io.github.warmprefix.core.report.ReportedRule;
import io.github.warmprefix.core.report.Severity;
import io.github.warmprefix.processor.finding.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * What the pages of the rules say in short, as it is packaged in {@code rules.properties}. {@code
 * RuleIndexTest} writes that file and holds it to the pages.
 */
final class RuleTexts {
  private RuleTexts() {}

  static List<ReportedRule> all() {
    Properties texts = read();
    return Arrays.stream(RuleId.values()).map(rule -> rule(rule, texts)).toList();
  }

  private static ReportedRule rule(RuleId rule, Properties texts) {
    return new ReportedRule(
        rule.id(),
        rule.ruleName(),
        severity(rule),
        texts.getProperty(rule.id() + ".summary"),
        texts.getProperty(rule.id() + ".why"),
        rule.page());
  }

  /** A rule that is off unless somebody switches it on speaks softly then. */
  private static Severity severity(RuleId rule) {
    return switch (rule.defaultSeverity()) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE, OFF -> Severity.NOTE;
    };
  }

  private static Properties read() {
    Properties texts = new Properties();
    try (InputStream in = RuleTexts.class.getResourceAsStream("rules.properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
