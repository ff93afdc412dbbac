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
    int from = run.from;
    int before = run.before;
    while (from < run.to) {
      int to = humpEnd(run.chars, from, run.to);
      hump(run, from, to, before, out);
      before = Run.AFTER_LETTER;
      from = to;
    }
    run.pass(Chars.LETTER, run.chars[run.to - 1]);
  }

  private static int humpEnd(char[] chars, int from, int end) {
    int to = from;
    while (to < end && Chars.isUpper(chars[to])) {
      to++;
    }
    if (to > from + 1) {
      return to < end ? to - 1 : to;
    }
    while (to < end && !Chars.isUpper(chars[to])) {
      to++;
    }
    return to;
  }

  private static void hump(Run run, int from, int to, int before, Features out) {
    int length = Math.min(to - from, LONGEST);
    int shape = shape(run.chars, from, to);
    int flag = before == Run.AFTER_SPACE ? SPACED : before == Run.AFTER_LETTER ? INNER : OPEN;
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = Hash.next(hash, run.chars[i]);
    }
    out.start(Part.KNOWN_WORD);
    boolean isNew =
        out.isNew(Hash.end(hash, 1 + flag), (flag * 3 + shape) * (LONGEST + 1) + length);
    if (isNew) {
      out.start(Part.NEW_WORD);
    }
    out.common(Hash.feature(1, before, shape, length), 1);
    int mark = before == Chars.MARK ? run.charBefore : 0;
    if (mark != 0) {
      out.common(Hash.feature(2, mark, 0, 0), 1);
    }
    if (isNew) {
      out.common(Hash.feature(3, before, shape, length), 1);
      if (mark != 0) {
        out.common(Hash.feature(4, mark, 0, 0), 1);
      }
    }
    if (out.spelled(isNew)) {
      spell(run.chars, from, to, out);
    }
  }

  private static int shape(char[] chars, int from, int to) {
    if (!Chars.isUpper(chars[from])) {
      return LOWER;
    }
    return to - from > 1 && Chars.isUpper(chars[from + 1]) ? UPPER : TITLE;
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
