package io.github.warmprefix.core.tokens;

/** The features of runs of Latin letters, hump by hump: {@code URLPath} is two pieces. */
final class Words {
  /** The flags of a known piece: whether it starts a word behind a space, goes on, or neither. */
  private static final int OPEN = 0;

  private static final int SPACED = 1;
  private static final int INNER = 2;

  private static final int LOWER = 0;
  private static final int TITLE = 1;
  private static final int UPPER = 2;
  private static final int LONGEST = 16;
  private static final int EDGE = 1;

  private Words() {}

  static void read(Run run, Features out) {
    char[] chars = run.chars;
    int from = run.from;
    int before = run.before;
    while (from < run.to) {
      int to = from + 1;
      int shape = Chars.isUpper(chars[from]) ? TITLE : LOWER;
      long hash = Hash.next(0, chars[from]);
      if (shape == TITLE && to < run.to && Chars.isUpper(chars[to])) {
        shape = UPPER;
        to = upperEnd(chars, to, run.to);
        hash = Hash.next(hash, chars, from + 1, to);
      } else {
        while (to < run.to && !Chars.isUpper(chars[to])) {
          hash = Hash.next(hash, chars[to++]);
        }
      }
      int length = Math.min(to - from, LONGEST);
      if (hump(hash, before, before == Chars.MARK ? run.charBefore : 0, shape, length, out)) {
        spell(chars, from, to, out);
      }
      before = Run.AFTER_LETTER;
      from = to;
    }
    run.pass(Chars.LETTER, chars[run.to - 1]);
  }

  /** The last capital before a small letter begins the next hump, unless it stands alone. */
  private static int upperEnd(char[] chars, int second, int end) {
    int to = second;
    while (to < end && Chars.isUpper(chars[to])) {
      to++;
    }
    return to < end ? to - 1 : to;
  }

  /** The features of a hump but for its spelling; returns whether that matters too. */
  private static boolean hump(
      long hash, int before, int mark, int shape, int length, Features out) {
    int flag = before == Run.AFTER_SPACE ? SPACED : before == Run.AFTER_LETTER ? INNER : OPEN;
    out.start(Part.KNOWN_WORD);
    boolean isNew =
        out.isNew(Hash.end(hash, 1 + flag), (flag * 3 + shape) * (LONGEST + 1) + length);
    if (isNew) {
      out.start(Part.NEW_WORD);
    }
    out.common(Hash.feature(1, before, shape, length), 1);
    if (mark != 0) {
      out.common(Hash.feature(2, mark, 0, 0), 1);
    }
    if (isNew) {
      out.common(Hash.feature(3, before, shape, length), 1);
      if (mark != 0) {
        out.common(Hash.feature(4, mark, 0, 0), 1);
      }
    }
    return out.spelled(isNew);
  }

  /** All runs of three and of four letters, in lower case and with an edge on both sides. */
  private static void spell(char[] chars, int from, int to, Features out) {
    int first = 0;
    int second = EDGE;
    int third = Chars.lower(chars[from]);
    for (int i = from + 1; i <= to; i++) {
      int next = i < to ? Chars.lower(chars[i]) : EDGE;
      out.rare(Hash.feature(5, second, third, next));
      if (first != 0) {
        out.rare(Hash.feature(6, first << 16 | second, third, next));
      }
      first = second;
      second = third;
      third = next;
    }
  }
}
