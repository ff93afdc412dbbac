package io.github.warmprefix.core.tokens;

/**
 * What the margin of an estimate is made of: how much of the text is of a sort that is hard to
 * estimate, and how little there is of it.
 */
final class Margin {
  /** How many parts a margin has. */
  static final int SIZE = 11;

  /** The share of one word that even the plainest text may have. */
  private static final double USUAL_REPEATS = 0.2;

  /**
   * The least half width, in tokens: what comes before and behind a text can join its first and its
   * last word, or part them.
   */
  private static final double SEAMS = 4;

  private Margin() {}

  /** The parts, each 0 or more, in tokens. */
  static double[] parts(Sums sums) {
    double[] parts = new double[SIZE];
    parts[0] = 1;
    parts[1] = Math.sqrt(sums.tokens());
    for (Part part : Part.values()) {
      parts[2 + part.ordinal()] = sums.tokens(part);
    }
    double words = sums.tokens(Part.KNOWN_WORD) + sums.tokens(Part.NEW_WORD);
    double usual = USUAL_REPEATS * sums.pieces();
    double share = Math.max(0, sums.repeated() - usual) / Math.max(1, sums.pieces());
    parts[SIZE - 2] = share * words;
    parts[SIZE - 1] = sums.dense();
    return parts;
  }

  /** Half the width of the interval, in tokens. */
  static double of(Sums sums, Weights weights) {
    double[] parts = parts(sums);
    double margin = 0;
    for (int i = 0; i < SIZE; i++) {
      margin += parts[i] * weights.margin(i) / 1000;
    }
    return Math.max(margin, SEAMS);
  }
}
