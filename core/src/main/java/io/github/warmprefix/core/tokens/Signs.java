package io.github.warmprefix.core.tokens;

/** The features of characters that are neither Latin nor ASCII, one by one. */
final class Signs {
  /** Set in the form of a sign, and of no other piece. */
  static final int FORM = 0x1000;

  private Signs() {}

  static void read(Run run, Features out) {
    int i = run.from;
    while (i < run.to) {
      int sign = Character.codePointAt(run.chars, i, run.to);
      sign(sign, run, out);
      run.pass(Chars.SIGN, sign);
      i += Character.charCount(sign);
    }
  }

  private static void sign(int sign, Run run, Features out) {
    int block = block(sign);
    int blockBefore = run.before == Chars.SIGN ? block(run.charBefore) : 0x4000 + run.before;
    int bytes = sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    out.start(Part.KNOWN_SIGN);
    boolean isNew = out.isNew(Hash.end(Hash.next(0, sign), 4), FORM + bytes);
    if (isNew) {
      out.start(Part.NEW_SIGN);
    }
    out.common(Hash.feature(50, block, 0, 0), 1);
    out.common(Hash.feature(51, bytes, 0, 0), 1);
    out.common(Hash.feature(52, blockBefore, block, 0), 1);
    if (isNew) {
      out.common(Hash.feature(53, block, 0, 0), 1);
      out.common(Hash.feature(54, bytes, 0, 0), 1);
    }
    out.rare(Hash.feature(55, run.charBefore, sign, run.before));
  }

  private static int block(int sign) {
    return sign < 0x3000 ? sign >> 7 : 0x1000 + (sign >> 12);
  }
}
