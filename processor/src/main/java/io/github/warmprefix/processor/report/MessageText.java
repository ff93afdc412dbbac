package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.Finding;

/**
 * The text of a finding: what and why in the first line, then the path, the help and the rule's
 * page.
 */
final class MessageText {
  private static final String RULE_PAGES =
      "https://github.com/warmprefix/warmprefix/blob/main/docs/rules/";

  private MessageText() {}

  static String of(Finding finding) {
    String id = finding.rule().id();
    StringBuilder text = new StringBuilder();
    text.append('[').append(id).append("] ").append(finding.what());
    finding.path().ifPresent(path -> text.append("\n  path: ").append(path));
    finding.details().forEach(line -> text.append("\n  ").append(line));
    text.append("\n  help: ").append(finding.help());
    return text.append("\n  ").append(RULE_PAGES).append(id).append(".md").toString();
  }
}
