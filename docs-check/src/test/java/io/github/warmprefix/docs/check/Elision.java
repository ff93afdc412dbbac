package io.github.warmprefix.docs.check;

import java.util.List;

/**
 * Text in which a line of three dots stands for any number of lines.
 *
 * @param lines the lines, without blanks at their ends
 */
record Elision(List<String> lines) {
  private static final String ANYTHING = "...";

  static Elision of(String text) {
    return new Elision(text.strip().lines().map(String::stripTrailing).toList());
  }

  boolean matches(String text) {
    return matches(of(text).lines, 0, 0);
  }

  private boolean matches(List<String> actual, int at, int line) {
    if (line == lines.size()) {
      return at == actual.size();
    }
    if (lines.get(line).strip().equals(ANYTHING)) {
      return matches(actual, at, line + 1) || at < actual.size() && matches(actual, at + 1, line);
    }
    return at < actual.size()
        && actual.get(at).equals(lines.get(line))
        && matches(actual, at + 1, line + 1);
  }
}
