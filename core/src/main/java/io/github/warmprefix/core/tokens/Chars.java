package io.github.warmprefix.core.tokens;

/** Sorts characters into the five classes whose runs a text is cut into. */
final class Chars {
  /** The end of a text, where a class of the next character is asked for. */
  static final int NONE = 0;

  static final int LETTER = 1;
  static final int DIGIT = 2;
  static final int BLANK = 3;
  static final int MARK = 4;

  /** Any other character: other scripts, emoji, controls. */
  static final int SIGN = 5;

  private static final int LATIN_END = 0x250;
  private static final byte[] CLASSES = classes();

  private Chars() {}

  static int classOf(char c) {
    if (c < LATIN_END) {
      return CLASSES[c];
    }
    return c >= 0x1E00 && c < 0x1F00 ? LETTER : SIGN;
  }

  static boolean isUpper(char c) {
    return c <= 'Z' ? c >= 'A' : c >= 0xC0 && c <= 0xDE;
  }

  static int lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return Character.toLowerCase(c);
  }

  private static byte[] classes() {
    byte[] classes = new byte[LATIN_END];
    for (int c = 0; c < LATIN_END; c++) {
      classes[c] = (byte) (c < 0x80 ? ascii(c) : latin(c));
    }
    return classes;
  }

  private static int ascii(int c) {
    if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
      return LETTER;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      return BLANK;
    }
    return c > ' ' && c < 0x7F ? MARK : SIGN;
  }

  private static int latin(int c) {
    boolean letter = c == 0xAA || c == 0xBA || c >= 0xC0 && c != 0xD7 && c != 0xF7;
    return letter ? LETTER : SIGN;
  }
}
