package io.github.warmprefix.processor.generate;

import java.util.List;

/** Lays out a documentation comment: one line where it fits, filled paragraphs otherwise. */
final class JavadocLayout {
  private static final int WIDTH = 100;

  private JavadocLayout() {}

  /** The comment around lines of text of which each paragraph is one; {@code <pre>} is kept. */
  static String layout(int indent, List<String> text) {
    String blanks = " ".repeat(indent);
    String oneLine = blanks + "/** " + String.join(" ", text) + " */";
    if (text.size() == 1 && oneLine.length() <= WIDTH) {
      return oneLine;
    }
    StringBuilder comment = new StringBuilder(blanks).append("/**\n");
    String prefix = blanks + " *";
    boolean verbatim = false;
    for (String line : text) {
      verbatim |= line.startsWith("<pre>");
      if (verbatim) {
        comment.append((prefix + " " + line).stripTrailing()).append('\n');
      } else {
        fill(comment, prefix, line);
      }
      verbatim &= !line.endsWith("</pre>");
    }
    return comment.append(blanks).append(" */").toString();
  }

  private static void fill(StringBuilder comment, String prefix, String paragraph) {
    StringBuilder line = new StringBuilder(prefix);
    for (String word : paragraph.split(" ")) {
      if (line.length() > prefix.length() && line.length() + 1 + word.length() > WIDTH) {
        comment.append(line).append('\n');
        line = new StringBuilder(prefix);
      }
      if (!word.isEmpty()) {
        line.append(' ').append(word);
      }
    }
    comment.append(line).append('\n');
  }
}
