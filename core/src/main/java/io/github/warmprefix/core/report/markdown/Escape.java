package io.github.warmprefix.core.report.markdown;

/**
 * Makes text mean itself in Markdown, in tables too: nothing in it is markup, mentions somebody or
 * refers to an issue.
 */
public final class Escape {
  private static final String SPECIAL = "\\`*_{}[]<>#|~@&$";
  private static final char WORD_JOINER = '\u2060';

  private Escape() {}

  /** As running text, on one line. */
  public static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      escaped.append(entity(c));
      if (c == '@' || c == '#') {
        escaped.append(WORD_JOINER);
      }
    }
    return escaped.toString();
  }

  /** As code, on one line. */
  public static String code(String text) {
    StringBuilder escaped = new StringBuilder("<code>");
    text.chars().forEach(c -> escaped.append(entity((char) c)));
    return escaped.append("</code>").toString();
  }

  private static String entity(char c) {
    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
      return " ";
    }
    return SPECIAL.indexOf(c) < 0 ? String.valueOf(c) : "&#" + (int) c + ";";
  }
}
