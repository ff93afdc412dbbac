package io.github.warmprefix.processor.generate;

import java.util.ArrayList;
import java.util.List;

/** Finds its way through Java source on one line, past literals, parentheses and type arguments. */
final class Split {
  private Split() {}

  /** The first place of a text outside literals and parentheses, or -1. */
  static int indexOf(String source, String text) {
    int depth = 0;
    for (int i = 0; i < source.length(); i = next(source, i)) {
      if (depth == 0 && source.startsWith(text, i)) {
        return i;
      }
      depth += depth(source, i);
    }
    return -1;
  }

  /** The place of the parenthesis that closes the one at {@code open}. */
  static int closing(String source, int open) {
    int depth = 0;
    for (int i = open; i < source.length(); i = next(source, i)) {
      depth += depth(source, i);
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("unbalanced: " + source);
  }

  /** The pieces between the commas outside literals and parentheses. */
  static List<String> atCommas(String source) {
    List<String> pieces = new ArrayList<>();
    String rest = source;
    for (int comma = indexOf(rest, ","); comma >= 0; comma = indexOf(rest, ",")) {
      pieces.add(rest.substring(0, comma).strip());
      rest = rest.substring(comma + 1);
    }
    if (!rest.isBlank()) {
      pieces.add(rest.strip());
    }
    return pieces;
  }

  /** The place behind the character or string literal at {@code i}. */
  private static int next(String source, int i) {
    if (source.charAt(i) != '"') {
      return i + 1;
    }
    int end = i + 1;
    while (source.charAt(end) != '"') {
      end += source.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private static int depth(String source, int i) {
    return switch (source.charAt(i)) {
      case '(', '<' -> 1;
      case ')' -> -1;
      case '>' -> source.charAt(i - 1) == '-' ? 0 : -1;
      default -> 0;
    };
  }
}
