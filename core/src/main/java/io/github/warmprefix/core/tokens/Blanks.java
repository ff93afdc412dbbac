package io.github.warmprefix.core.tokens;

/** The features of runs of spaces, tabs and line breaks. */
final class Blanks {
  private static final int MOST_LINES = 4;
  private static final int MOST_TABS = 8;
  private static final int MOST_SPACES = 40;
  private static final int WRITTEN_OUT = 30;
  private static final int INDENT = 24;

  private Blanks() {}

  static void read(Run run, Features out) {
    out.start(Part.BLANKS);
    if (run.length() == 1 && run.chars[run.from] == ' ') {
      out.common(Hash.feature(20, 0, 0, run.after), 1);
      out.common(Hash.feature(21, run.before, run.after, 0), 1);
      run.pass(Run.AFTER_SPACE, ' ');
      return;
    }
    int lines = 0;
    int tabs = 0;
    int spaces = 0;
    int returns = 0;
    long hash = 0;
    for (int i = run.from; i < run.to; i++) {
      char c = run.chars[i];
      if (c == '\n') {
        lines++;
        tabs = 0;
        spaces = 0;
      } else if (c == '\t') {
        tabs++;
      } else if (c == ' ') {
        spaces++;
      } else {
        returns++;
      }
      hash = i < run.from + WRITTEN_OUT ? Hash.next(hash, c) : hash;
    }
    widths(run, out, lines, tabs, spaces, returns);
    out.rare(Hash.feature(28, Hash.folded(hash), run.after, 0));
    int indent = Math.min(tabs + spaces, INDENT);
    int shape = Math.min(lines, 3) * 2 + Math.min(tabs, 1);
    out.rare(Hash.feature(29, run.before * 8 + run.after, shape, indent));
    char last = run.chars[run.to - 1];
    run.pass(before(last, lines), last);
  }

  private static void widths(Run run, Features out, int lines, int tabs, int spaces, int returns) {
    boolean end = run.after == Chars.NONE;
    int broken = lines > 0 ? 1 : 0;
    int edge = (end ? 2 : 0) + broken;
    int shownLines = Math.min(lines, MOST_LINES) * 2 + Math.min(returns, 1);
    out.common(Hash.feature(20, shownLines, end ? 1 : 0, lines == 0 ? run.after : 0), 1);
    int indent = tabs > 0 ? 64 + Math.min(tabs, MOST_TABS) : Math.min(spaces, MOST_SPACES);
    out.common(Hash.feature(22, edge, indent, 0), 1);
    out.common(Hash.feature(23, edge, bucket(spaces), 0), 1);
    out.common(Hash.feature(24, edge, 0, 0), spaces);
    out.common(Hash.feature(25, edge, 0, 0), tabs);
    out.common(Hash.feature(26, edge, 0, 0), lines);
    out.common(Hash.feature(27, edge, 0, 0), returns);
  }

  /** The number itself up to 39, and then two steps each time it doubles. */
  private static int bucket(int spaces) {
    if (spaces < MOST_SPACES) {
      return spaces;
    }
    int bits = 32 - Integer.numberOfLeadingZeros(spaces);
    return MOST_SPACES + 2 * bits + (spaces >> (bits - 2) & 1);
  }

  private static int before(char last, int lines) {
    if (last == '\n' || last == '\r') {
      return Run.AFTER_LINE;
    }
    return lines == 0 && last == ' ' ? Run.AFTER_SPACES : Run.AFTER_INDENT;
  }
}
