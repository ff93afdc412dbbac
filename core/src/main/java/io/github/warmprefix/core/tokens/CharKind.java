package io.github.warmprefix.core.tokens;

import java.util.Arrays;

/** What a character is to the estimate: its part in prose and code, or its script. */
enum CharKind {
  /** A letter of Latin script, with or without a mark on it. */
  LATIN,
  DIGIT,
  SPACE,
  TAB,
  NEWLINE,
  /** One of the 32 ASCII marks. */
  MARK,
  /** Quotation marks, dashes and the like beyond ASCII. */
  TYPOGRAPHIC,
  CYRILLIC,
  GREEK,
  ARMENIAN,
  HEBREW,
  ARABIC,
  DEVANAGARI,
  BENGALI,
  GURMUKHI,
  TAMIL,
  TELUGU,
  KANNADA,
  MALAYALAM,
  SINHALA,
  THAI,
  LAO,
  TIBETAN,
  MYANMAR,
  ETHIOPIC,
  KHMER,
  KANA,
  HAN,
  HANGUL,
  /** Polytonic Greek. */
  GREEK_EXTENDED,
  /** Arrows, box drawing, mathematical and other symbols. */
  SYMBOL,
  /** Any other character of two bytes in UTF-8. */
  TWO_BYTES,
  /** Any other character of three bytes in UTF-8. */
  THREE_BYTES,
  /** Any character beyond the basic plane: emoji, rare scripts. */
  FOUR_BYTES,
  /** Controls, and halves of surrogate pairs that stand alone. */
  CONTROL;

  private static final CharKind[] ASCII = ascii();

  /** Where the kinds begin from U+0250 on; each holds up to the next. */
  private static final int[] STARTS = {
    0x250, 0x370, 0x400, 0x530, 0x590, 0x600, 0x700, 0x750, 0x780, 0x800, 0x900, 0x980, 0xA00,
    0xA80, 0xB80, 0xC00, 0xC80, 0xD00, 0xD80, 0xE00, 0xE80, 0xF00, 0x1000, 0x10A0, 0x1200, 0x13A0,
    0x1780, 0x1800, 0x1E00, 0x1F00, 0x2000, 0x2070, 0x2C00, 0x3000, 0x3100, 0x3400, 0xA000, 0xAC00,
    0xD7B0, 0xD800, 0xE000, 0xFF00, 0xFFF0, 0x10000
  };

  private static final CharKind[] KINDS = {
    TWO_BYTES,
    GREEK,
    CYRILLIC,
    ARMENIAN,
    HEBREW,
    ARABIC,
    TWO_BYTES,
    ARABIC,
    TWO_BYTES,
    THREE_BYTES,
    DEVANAGARI,
    BENGALI,
    GURMUKHI,
    THREE_BYTES,
    TAMIL,
    TELUGU,
    KANNADA,
    MALAYALAM,
    SINHALA,
    THAI,
    LAO,
    TIBETAN,
    MYANMAR,
    THREE_BYTES,
    ETHIOPIC,
    THREE_BYTES,
    KHMER,
    THREE_BYTES,
    LATIN,
    GREEK_EXTENDED,
    TYPOGRAPHIC,
    SYMBOL,
    THREE_BYTES,
    KANA,
    THREE_BYTES,
    HAN,
    THREE_BYTES,
    HANGUL,
    THREE_BYTES,
    CONTROL,
    THREE_BYTES,
    KANA,
    CONTROL,
    FOUR_BYTES
  };

  /** The kind of a Unicode code point, or of a lone surrogate. */
  static CharKind of(int codePoint) {
    if (codePoint < 0x80) {
      return ASCII[codePoint];
    }
    if (codePoint < 0x250) {
      return latin(codePoint);
    }
    int found = Arrays.binarySearch(STARTS, codePoint);
    return KINDS[found >= 0 ? found : -found - 2];
  }

  private static CharKind latin(int codePoint) {
    if (codePoint < 0xA0) {
      return CONTROL;
    }
    return Character.isLetter(codePoint) ? LATIN : TYPOGRAPHIC;
  }

  private static CharKind[] ascii() {
    CharKind[] kinds = new CharKind[0x80];
    for (int c = 0; c < kinds.length; c++) {
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        kinds[c] = LATIN;
      } else if (c >= '0' && c <= '9') {
        kinds[c] = DIGIT;
      } else {
        kinds[c] = c > ' ' && c < 0x7F ? MARK : CONTROL;
      }
    }
    kinds[' '] = SPACE;
    kinds['\t'] = TAB;
    kinds['\n'] = NEWLINE;
    return kinds;
  }
}
