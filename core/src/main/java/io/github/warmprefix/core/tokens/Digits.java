package io.github.warmprefix.core.tokens;

/** The features of runs of ASCII digits. */
final class Digits {
  private static final int SHORT = 4;
  private static final int LONG = 12;
  private static final int LONGEST = 24;
  private static final int GROUP = 3;

  private Digits() {}

  static void read(Run run, Features out) {
    int length = run.length();
    int few = Math.min(length, SHORT);
    int before = run.before == Chars.MARK ? 256 + run.charBefore : run.before;
    int after = run.after == Chars.LETTER ? 'a' : run.charAfter;
    out.start(Part.DIGITS);
    out.common(Hash.feature(10, run.before, Math.min(length, LONG), 0), 1);
    out.common(Hash.feature(11, 0, 0, 0), length);
    out.common(Hash.feature(12, Math.min(length, LONGEST), 0, 0), 1);
    out.common(Hash.feature(13, before, few, 0), 1);
    out.common(Hash.feature(14, after < 0x80 ? after : 0x80, few, 0), 1);
    int shown = length <= SHORT ? length : GROUP;
    int number = 1;
    for (int i = run.from; i < run.from + shown; i++) {
      number = number * 10 + run.chars[i] - '0';
    }
    out.rare(Hash.feature(15, number, 0, 0));
    run.pass(Chars.DIGIT, run.chars[run.to - 1]);
  }
}
