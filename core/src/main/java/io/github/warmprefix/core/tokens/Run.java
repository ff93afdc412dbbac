package io.github.warmprefix.core.tokens;

/** A run of characters of one class, in a buffer, and what stands around it. */
final class Run {
  /** What can stand before a run, beyond a class of characters. */
  static final int AFTER_LINE = 6;

  static final int AFTER_SPACE = 7;
  static final int AFTER_SPACES = 8;
  static final int AFTER_INDENT = 9;
  static final int AFTER_LETTER = 10;

  final char[] chars;
  int from;
  int to;

  /** A class of {@link Chars} or one of the constants here. */
  int before = AFTER_LINE;

  /** The code point before the run, or 0. */
  int charBefore;

  /** The class of the next character, or {@link Chars#NONE}. */
  int after;

  /** The next character, or 0. */
  char charAfter;

  Run(int size) {
    chars = new char[size];
  }

  int length() {
    return to - from;
  }

  /** Steps behind this run. */
  void pass(int beforeNext, int charBeforeNext) {
    before = beforeNext;
    charBefore = charBeforeNext;
  }
}
