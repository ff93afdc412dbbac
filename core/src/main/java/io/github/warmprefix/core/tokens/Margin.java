package io.github.warmprefix.core.tokens;

/**
 * What the margin of an estimate is made of: how much of the text is of a sort that is hard to
 * estimate, and how little there is of it.
 */
final class Margin {
  /** How many parts a margin has. */
  static final int SIZE = 8;

  private Margin() {}

  /** The parts, each 0 or more, in tokens or in characters, of a text with these counters. */
  static double[] parts(int[] counts, Calibration calibration) {
    double words = calibration.tokens(counts, 0, TextFeatures.DIGITS);
    double code = calibration.tokens(counts, TextFeatures.DIGITS, TextFeatures.OTHER_FIRST);
    double others = calibration.tokens(counts, TextFeatures.OTHER_FIRST, TextFeatures.SIZE);
    return new double[] {
      1,
      Math.sqrt(words + code + others),
      words,
      strange(counts, calibration),
      code,
      sum(counts, TextFeatures.LONG_RUN, TextFeatures.OTHER_FIRST),
      others,
      rare(counts)
    };
  }

  /** The tokens by which words exceed plain English: other languages, names, random letters. */
  private static double strange(int[] counts, Calibration calibration) {
    double plain = letters(counts) * calibration.plainLetter() / 1000;
    return Math.max(0, pairs(counts, calibration) - plain);
  }

  /** The tokens that come from which letters follow each other. */
  static double pairs(int[] counts, Calibration calibration) {
    return calibration.tokens(counts, TextFeatures.LETTER_FIRST, TextFeatures.DIGITS);
  }

  /** The letters of Latin script. */
  static double letters(int[] counts) {
    return sum(counts, 0, TextFeatures.LETTER_FIRST);
  }

  private static double sum(int[] counts, int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += counts[i];
    }
    return sum;
  }

  /** The characters of which hardly any were seen when the weights were made. */
  private static double rare(int[] counts) {
    return TextFeatures.others(counts, CharKind.SYMBOL)
        + TextFeatures.others(counts, CharKind.TWO_BYTES)
        + TextFeatures.others(counts, CharKind.THREE_BYTES)
        + 2.0 * TextFeatures.others(counts, CharKind.FOUR_BYTES)
        + TextFeatures.others(counts, CharKind.CONTROL);
  }
}
