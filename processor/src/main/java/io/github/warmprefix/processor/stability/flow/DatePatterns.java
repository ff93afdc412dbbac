package io.github.warmprefix.processor.stability.flow;

import java.util.List;

/** Reads the patterns of date formatters. */
final class DatePatterns {
  private static final String DAY_OR_COARSER = "GuyYDMLdQqwWEecF";
  private static final String ALWAYS_WORDS = "GEaBvO";
  private static final List<String> DATE_FIRST = List.of("yyyy-MM-dd'T'", "uuuu-MM-dd'T'");
  private static final String WORDS_IF_LONG = "MLQqec";

  private DatePatterns() {}

  /** Whether a pattern prints nothing that changes within a day. */
  static boolean isDayOrCoarser(String pattern) {
    return letters(pattern).chars().allMatch(c -> DAY_OR_COARSER.indexOf(c) >= 0);
  }

  /** What is known of a formatter with that pattern. */
  static Constants.DatePattern read(String pattern) {
    boolean dateFirst = DATE_FIRST.stream().anyMatch(pattern::startsWith);
    return new Constants.DatePattern(isDayOrCoarser(pattern), true, dateFirst);
  }

  /** Whether a pattern prints words or week numbers, which depend on the locale. */
  static boolean hasWords(String pattern) {
    String letters = letters(pattern);
    return letters.chars().anyMatch(c -> ALWAYS_WORDS.indexOf(c) >= 0 || "wWY".indexOf(c) >= 0)
        || WORDS_IF_LONG.chars().anyMatch(c -> letters.contains(Character.toString(c).repeat(3)));
  }

  /** The letters outside quotes; runs stay together. */
  private static String letters(String pattern) {
    StringBuilder letters = new StringBuilder();
    boolean quoted = false;
    for (char c : pattern.toCharArray()) {
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && Character.isLetter(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}
