package io.github.warmprefix.core.tokens;

import io.github.warmprefix.core.tokens.Samples.Sample;
import java.util.Arrays;
import java.util.List;

/** Finds how wide the margin has to be, from how far estimates of unseen texts were off. */
final class MarginFit {
  /** The share of unseen texts that the margin is to hold. */
  private static final double COVERAGE = 0.955;

  private static final double LANGUAGE_IMPORTANCE = 0.3;
  private static final double SHORT_IMPORTANCE = 0.1;
  private static final int ROUNDS = 40;
  private static final double STILL = 1e-3;

  /**
   * The least share of each part, where the data say too little: a token for any text, and of the
   * tokens of each sort of piece 0.5 to 45 in 100; see {@link Margin#parts}.
   */
  private static final double[] LEAST = {
    1, 0.3, 0.005, 0.1, 0.03, 0.01, 0.02, 0.05, 0.45, 0.5, 0.12
  };

  /**
   * The most of each part. A script is new to the cross-validation when its only text is held out,
   * but hardly any is to what is shipped.
   */
  private static final double[] MOST = {9, 9, 1, 1, 1, 1, 1, 1, 0.6, 1, 1};

  private MarginFit() {}

  /** A text, and what the estimate of it was whose weights were made without it. */
  record Miss(Sample text, double tokens, double expected, double[] parts) {
    static Miss of(Sample text, TokenizerFamily family, Sums sums) {
      return new Miss(text, text.tokens().get(family), sums.tokens(), Margin.parts(sums));
    }

    double size() {
      return Math.abs(expected - tokens);
    }

    /** Whether it is of the sort of texts that the coverage is promised for. */
    boolean typical() {
      return tokens >= ErrorTable.LONG
          && !text.naturalLanguage()
          && !text.kind().equals("code");
    }

    double importance() {
      double kind = text.naturalLanguage() ? LANGUAGE_IMPORTANCE : 1;
      return kind * (tokens < ErrorTable.LONG ? SHORT_IMPORTANCE : 1) / tokens;
    }
  }

  /** The shares of the parts, in thousandths. */
  static short[] of(List<Miss> misses) {
    double[] shares = quantile(misses);
    bound(shares);
    double[] needed =
        misses.stream()
            .filter(Miss::typical)
            .mapToDouble(miss -> miss.size() / LeastSquares.dot(shares, miss.parts()))
            .sorted()
            .toArray();
    double scale = needed[(int) Math.ceil(COVERAGE * (needed.length + 1)) - 1];
    Arrays.setAll(shares, part -> shares[part] * scale);
    bound(shares);
    short[] thousandths = new short[Margin.SIZE];
    for (int part = 0; part < thousandths.length; part++) {
      thousandths[part] = (short) Math.round(1000 * shares[part]);
    }
    return thousandths;
  }

  private static void bound(double[] shares) {
    Arrays.setAll(shares, part -> Math.max(LEAST[part], Math.min(MOST[part], shares[part])));
  }

  /** Quantile regression, as least squares with importances set anew from what is left over. */
  private static double[] quantile(List<Miss> misses) {
    double[] shares = new double[Margin.SIZE];
    for (int round = 0; round < ROUNDS; round++) {
      LeastSquares squares = new LeastSquares(Margin.SIZE);
      for (Miss miss : misses) {
        double left = miss.size() - LeastSquares.dot(shares, miss.parts());
        double slope = left > 0 ? COVERAGE : 1 - COVERAGE;
        double distance = Math.max(Math.abs(left), STILL * miss.tokens());
        squares.observe(miss.parts(), miss.size(), miss.importance() * slope / distance);
      }
      shares = squares.solve(1e-9, new double[Margin.SIZE], MOST);
    }
    return shares;
  }
}
