package io.github.warmprefix.core.tokens;

/**
 * Cuts a text that comes in pieces into runs of one class of characters, and hands out their
 * features. Where the text was cut into pieces makes no difference.
 */
final class Scanner {
  private static final int BUFFER = 4096;

  /** A longer run is taken as several. */
  private static final int LONGEST_RUN = 512;

  private final Features out;
  private final Run run = new Run(BUFFER);
  private int filled;

  Scanner(Features out) {
    this.out = out;
  }

  /** Reads the next piece of the text. */
  void read(CharSequence text) {
    int length = text.length();
    int at = 0;
    while (at < length) {
      int count = Math.min(length - at, BUFFER - filled);
      copy(text, at, at + count);
      at += count;
      filled += count;
      int rest = scan(false);
      System.arraycopy(run.chars, rest, run.chars, 0, filled - rest);
      filled -= rest;
    }
  }

  /** Reads what is left; the text ends here. */
  void end() {
    scan(true);
    filled = 0;
  }

  private void copy(CharSequence text, int from, int to) {
    if (text instanceof String string) {
      string.getChars(from, to, run.chars, filled);
    } else {
      for (int i = from; i < to; i++) {
        run.chars[filled + i - from] = text.charAt(i);
      }
    }
  }

  /** Hands out the runs that are whole; returns where the one that is not begins. */
  private int scan(boolean last) {
    int from = 0;
    while (from < filled) {
      int kind = Chars.classOf(run.chars[from]);
      int limit = Math.min(filled, from + LONGEST_RUN);
      int to = from + 1;
      while (to < limit && Chars.classOf(run.chars[to]) == kind) {
        to++;
      }
      if (to < filled) {
        run.after = Chars.classOf(run.chars[to]);
        run.charAfter = run.chars[to];
      } else if (last) {
        run.after = Chars.NONE;
        run.charAfter = 0;
      } else {
        return from;
      }
      run.from = from;
      run.to = to;
      handOut(kind);
      from = run.to;
    }
    return from;
  }

  private void handOut(int kind) {
    switch (kind) {
      case Chars.LETTER -> Words.read(run, out);
      case Chars.DIGIT -> Digits.read(run, out);
      case Chars.BLANK -> Blanks.read(run, out);
      case Chars.MARK -> Marks.read(run, out);
      default -> signs();
    }
  }

  /** A run that was cut for its length may not end between the halves of a surrogate pair. */
  private void signs() {
    if (run.after == Chars.SIGN
        && run.length() > 1
        && Character.isHighSurrogate(run.chars[run.to - 1])
        && Character.isLowSurrogate(run.charAfter)) {
      run.to--;
    }
    Signs.read(run, out);
  }
}
