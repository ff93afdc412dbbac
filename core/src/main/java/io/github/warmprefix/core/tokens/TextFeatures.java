package io.github.warmprefix.core.tokens;

/**
 * Counts, in one pass over a text, the features that its number of tokens is estimated from.
 *
 * <p>Every character adds to one or two counters, chosen by what it is and by what stands before
 * it, never by what follows. With weights of 0 or more the estimate can therefore not fall when a
 * text grows. Behind a line break nothing but a further one is seen of what stands before, so
 * paragraphs add up.
 */
final class TextFeatures {
  private static final int LENGTHS = 14;
  private static final int STYLES = 3;
  private static final int AFTER_SPACE = 0;
  private static final int AFTER_OTHER = 1;
  private static final int AFTER_LETTER = 2;
  private static final int LETTERS = 27;
  private static final int MARKS = 32;
  private static final int RUNS = 8;
  private static final int UNBROKEN = 48;
  private static final int OTHERS = CharKind.values().length - CharKind.TYPOGRAPHIC.ordinal();

  static final int LOWER_WORD = 0;
  static final int TITLE_WORD = LOWER_WORD + STYLES * LENGTHS;
  static final int UPPER_WORD = TITLE_WORD + STYLES * LENGTHS;
  static final int LETTER_FIRST = UPPER_WORD + RUNS;
  static final int LETTER_PAIR = LETTER_FIRST + LETTERS;
  static final int LETTER_AFTER_MARK = LETTER_PAIR + LETTERS * LETTERS;
  static final int DIGITS = LETTER_AFTER_MARK + MARKS;
  static final int SPACES = DIGITS + 2 * RUNS;
  static final int INDENT = SPACES + RUNS;
  static final int TABS = INDENT + RUNS;
  static final int NEWLINES = TABS + RUNS;
  static final int MARK_FIRST = NEWLINES + RUNS;
  static final int MARK_AFTER_SPACE = MARK_FIRST + MARKS;
  static final int MARK_NEXT = MARK_AFTER_SPACE + MARKS;
  static final int MARK_REPEATED = MARK_NEXT + MARKS;
  static final int LONG_RUN = MARK_REPEATED + RUNS;
  static final int OTHER_FIRST = LONG_RUN + 3;
  static final int OTHER_NEXT = OTHER_FIRST + OTHERS;
  static final int OTHER_LATER = OTHER_NEXT + OTHERS;

  /** How many counters there are. */
  static final int SIZE = OTHER_LATER + OTHERS;

  private final int[] counts = new int[SIZE];
  private CharKind before = CharKind.NEWLINE;
  private int charBefore = '\n';
  private boolean upperBefore;
  private boolean indent = true;
  private boolean title;
  private int style;
  private int run;
  private int unbroken;

  private TextFeatures() {}

  /** The counters of a text. */
  static int[] count(CharSequence text) {
    TextFeatures features = new TextFeatures();
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        features.add(Character.toCodePoint(c, text.charAt(i)));
      } else {
        features.add(c);
      }
    }
    return features.counts;
  }

  /** How many characters of a kind beyond Latin, digits, ASCII marks and space were counted. */
  static long others(int[] counts, CharKind kind) {
    int other = kind.ordinal() - CharKind.TYPOGRAPHIC.ordinal();
    return (long) counts[OTHER_FIRST + other]
        + counts[OTHER_NEXT + other]
        + counts[OTHER_LATER + other];
  }

  private void add(int c) {
    CharKind kind = CharKind.of(c);
    switch (kind) {
      case LATIN -> letter(c);
      case DIGIT -> digit();
      case SPACE -> counts[(indent ? INDENT : SPACES) + spaceBucket(continued(kind))]++;
      case TAB -> counts[TABS + Math.min(continued(kind), RUNS - 1)]++;
      case NEWLINE -> counts[NEWLINES + Math.min(continued(kind), RUNS - 1)]++;
      case MARK -> mark(c);
      default -> other(kind);
    }
    boolean blank = kind == CharKind.SPACE || kind == CharKind.TAB || kind == CharKind.NEWLINE;
    unbroken = blank ? 0 : unbroken + 1;
    if (unbroken > UNBROKEN) {
      counts[LONG_RUN + (kind == CharKind.LATIN ? 0 : kind == CharKind.DIGIT ? 1 : 2)]++;
    }
    indent = kind == CharKind.NEWLINE || indent && blank;
    before = kind;
    charBefore = c;
  }

  private void letter(int c) {
    boolean upper = c < 0x80 ? c <= 'Z' : Character.isUpperCase(c);
    int letter = letterIndex(c);
    if (before == CharKind.LATIN) {
      continueWord(upper);
      counts[LETTER_PAIR + letterIndex(charBefore) * LETTERS + letter]++;
    } else {
      startPiece(before == CharKind.SPACE ? AFTER_SPACE : AFTER_OTHER, upper);
      counts[LETTER_FIRST + letter]++;
      if (before == CharKind.MARK) {
        counts[LETTER_AFTER_MARK + markIndex(charBefore)]++;
      }
    }
    if (upper && run > 1) {
      counts[UPPER_WORD + Math.min(run, RUNS) - 1]++;
    } else {
      int block = title ? TITLE_WORD : LOWER_WORD;
      counts[block + style * LENGTHS + Math.min(run, LENGTHS) - 1]++;
    }
    upperBefore = upper;
  }

  /** Goes on in a word, which has a new piece at each hump: {@code camelCase}, {@code URLPath}. */
  private void continueWord(boolean upper) {
    if (upper && !upperBefore) {
      startPiece(AFTER_LETTER, true);
    } else if (!upper && upperBefore && run > 1) {
      startPiece(AFTER_LETTER, true);
      run = 2;
    } else {
      run++;
    }
  }

  private void startPiece(int newStyle, boolean newTitle) {
    style = newStyle;
    title = newTitle;
    run = 1;
  }

  /**
   * Digits are told apart by their place, from the seventh on by their place in a group of three.
   */
  private void digit() {
    boolean spaced = before == CharKind.SPACE;
    int place = continued(CharKind.DIGIT);
    int bucket = place < RUNS ? place : RUNS - 3 + (place - RUNS) % 3;
    counts[DIGITS + (place == 0 && spaced ? RUNS : 0) + bucket]++;
  }

  private void mark(int c) {
    if (before != CharKind.MARK) {
      run = 0;
      counts[(before == CharKind.SPACE ? MARK_AFTER_SPACE : MARK_FIRST) + markIndex(c)]++;
    } else if (charBefore == c) {
      run++;
      counts[MARK_REPEATED + Math.min(run, RUNS) - 1]++;
    } else {
      run = 0;
      counts[MARK_NEXT + markIndex(c)]++;
    }
  }

  private void other(CharKind kind) {
    int place = continued(kind);
    int block = place == 0 ? OTHER_FIRST : place < 4 ? OTHER_NEXT : OTHER_LATER;
    counts[block + kind.ordinal() - CharKind.TYPOGRAPHIC.ordinal()]++;
  }

  /** The place of this character in its run of characters of one kind, from 0. */
  private int continued(CharKind kind) {
    run = before == kind ? run + 1 : 0;
    return run;
  }

  private static int spaceBucket(int place) {
    if (place < 4) {
      return place;
    }
    return place < 8 ? 4 : place < 16 ? 5 : place < 32 ? 6 : 7;
  }

  /** The place of a letter in the alphabet, whatever its case, or 26 for a letter beyond ASCII. */
  private static int letterIndex(int c) {
    return c < 0x80 ? (c | 0x20) - 'a' : LETTERS - 1;
  }

  /** The place of a mark among the 32 of ASCII. */
  private static int markIndex(int c) {
    if (c < '0') {
      return c - '!';
    }
    if (c < 'A') {
      return c - ':' + 15;
    }
    return c < 'a' ? c - '[' + 22 : c - '{' + 28;
  }
}
