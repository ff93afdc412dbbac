package io.github.warmprefix.cli.lsp.fix;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows where a sentence or a line ends in the source of a text in quotes. */
final class Sentence {
  private static final Pattern END = Pattern.compile("\\\\n|[.!?](?= |\\\\n|$)");
  private static final Pattern BREAK = Pattern.compile("\\\\n|[.!?] +");

  private Sentence() {}

  /** Where the last sentence begins; -1 if the text has no more than a part of one. */
  static int lastStart(String inner) {
    int start = -1;
    Matcher matcher = BREAK.matcher(inner);
    while (matcher.find()) {
      if (!escaped(inner, matcher.start())) {
        start = matcher.end();
      }
    }
    return start;
  }

  /** Where the first sentence ends; -1 if the text has no more than a part of one. */
  static int firstEnd(String inner) {
    Matcher matcher = END.matcher(inner);
    while (matcher.find()) {
      if (!escaped(inner, matcher.start())) {
        return matcher.group().startsWith("\\") ? matcher.start() : matcher.end();
      }
    }
    return -1;
  }

  private static boolean escaped(String inner, int at) {
    int backslashes = 0;
    while (at - backslashes > 0 && inner.charAt(at - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
