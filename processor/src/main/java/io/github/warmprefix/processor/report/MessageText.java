package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.Finding;

/**
 * The text of a finding: what and why in the first line, then the path, the help and the rule's
 * page.
 */
final class MessageText {
  private MessageText() {}

  static String of(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append('[').append(finding.rule().id()).append("] ").append(finding.what());
    finding.path().ifPresent(path -> text.append("\n  path: ").append(path));
    finding.details().forEach(line -> text.append("\n  ").append(line));
    text.append("\n  help: ").append(finding.help());
    return text.append("\n  ").append(finding.rule().page()).toString();
  }
}
