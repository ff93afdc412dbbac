package io.github.warmprefix.core.tokens;

import io.github.warmprefix.core.tokens.Samples.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Finds the calibration of one tokenizer family. */
final class Fit {
  private static final double RIDGE = 1;
  private static final double LANGUAGE_IMPORTANCE = 0.3;
  private static final int SHORT = 20;

  /** The share of unseen texts that the margin is to hold. */
  private static final double COVERAGE = 0.96;

  /** The margin matters for texts of this many tokens; shorter ones count for less. */
  static final int LONG = 500;

  private static final double SHORT_IMPORTANCE = 0.1;
  private static final int ROUNDS = 40;
  private static final double STILL = 1e-3;

  /**
   * The least share of each part, where the data say too little: 0.15 tokens for each character
   * deep in an unbroken run, as in base64 and minified code, a tenth for each token of a known
   * script, and 0.6 tokens for each character of one that was hardly seen.
   */
  private static final double[] LEAST_MARGIN = {1, 0.5, 0.03, 0, 0.03, 0.15, 0.1, 0.6};

  private final Samples samples;
  private final TokenizerFamily family;
  private final Predicate<Sample> used;
  private final LeastSquares[] folds = new LeastSquares[Samples.FOLDS];

  private Fit(Samples samples, TokenizerFamily family, Predicate<Sample> used) {
    this.samples = samples;
    this.family = family;
    this.used = used;
  }

  /** Fits on the samples that {@code used} lets through. */
  static Calibration of(Samples samples, TokenizerFamily family, Predicate<Sample> used) {
    return new Fit(samples, family, used).calibration();
  }

  private Calibration calibration() {
    Arrays.setAll(folds, fold -> new LeastSquares(TextFeatures.SIZE));
    samples.pieces().stream().filter(used).forEach(this::observe);
    Calibration sure = withoutFold(-1);
    return new Calibration(sure.weights(), margin(), sure.plainLetter());
  }

  private void observe(Sample piece) {
    double tokens = piece.tokens().get(family);
    double importance = importance(piece) / Math.max(tokens, SHORT);
    folds[piece.fold()].observe(doubles(piece.counts()), tokens, importance);
  }

  /** What the other folds say, without a margin. */
  private Calibration withoutFold(int without) {
    LeastSquares all = new LeastSquares(TextFeatures.SIZE);
    for (int fold = 0; fold < folds.length; fold++) {
      if (fold != without) {
        all.plus(folds[fold]);
      }
    }
    int[] weights = thousandths(all.solve(RIDGE, prior(), most()));
    return new Calibration(weights, new int[Margin.SIZE], plainLetter(weights));
  }

  /** What the pairs of letters add for each letter of nearly any prose. */
  private int plainLetter(int[] weights) {
    Calibration calibration = new Calibration(weights, new int[Margin.SIZE], 0);
    double[] shares =
        samples.texts().stream()
            .filter(used.and(text -> text.kind().equals("prose")))
            .mapToDouble(
                text -> Margin.pairs(text.counts(), calibration) / Margin.letters(text.counts()))
            .sorted()
            .toArray();
    return (int) Math.round(1000 * shares[(int) (0.95 * shares.length)]);
  }

  /** Learns how far off the estimate is for texts that its weights were not made from. */
  private int[] margin() {
    List<Miss> misses = new ArrayList<>();
    for (int fold = 0; fold < folds.length; fold++) {
      Calibration calibration = withoutFold(fold);
      for (List<Sample> list : List.of(samples.texts(), samples.pieces())) {
        for (Sample sample : list) {
          if (sample.fold() == fold && used.test(sample)) {
            misses.add(Miss.of(sample, family, calibration));
          }
        }
      }
    }
    double[] shares = quantile(misses);
    Arrays.setAll(shares, part -> Math.max(LEAST_MARGIN[part], shares[part]));
    return thousandths(shares);
  }

  /**
   * The shares that hold {@link #COVERAGE} of the misses: quantile regression, as least squares
   * whose importances are set anew from what is left over.
   */
  private static double[] quantile(List<Miss> misses) {
    double[] shares = new double[Margin.SIZE];
    double[] most = new double[Margin.SIZE];
    Arrays.fill(most, Double.MAX_VALUE);
    for (int round = 0; round < ROUNDS; round++) {
      LeastSquares squares = new LeastSquares(Margin.SIZE);
      for (Miss miss : misses) {
        double left = miss.size() - LeastSquares.dot(shares, miss.parts());
        double slope = left > 0 ? COVERAGE : 1 - COVERAGE;
        double importance = miss.importance() * slope;
        double distance = Math.max(Math.abs(left), STILL * miss.tokens());
        squares.observe(miss.parts(), miss.size(), importance / distance);
      }
      shares = squares.solve(1e-9, new double[Margin.SIZE], most);
    }
    return shares;
  }

  /** What a character of each feature is taken for before anything is seen. */
  private static double[] prior() {
    double[] prior = new double[TextFeatures.SIZE];
    Arrays.fill(prior, TextFeatures.DIGITS, TextFeatures.MARK_REPEATED, 0.4);
    Arrays.fill(prior, TextFeatures.SPACES, TextFeatures.MARK_FIRST, 0.05);
    Arrays.fill(prior, TextFeatures.OTHER_FIRST, TextFeatures.SIZE, 1);
    return prior;
  }

  /** Far more than any character costs, so that no rare feature takes what belongs to others. */
  private static double[] most() {
    double[] most = new double[TextFeatures.SIZE];
    Arrays.fill(most, 2);
    Arrays.fill(most, TextFeatures.OTHER_FIRST, TextFeatures.SIZE, 4);
    return most;
  }

  private static double importance(Sample sample) {
    return sample.naturalLanguage() ? LANGUAGE_IMPORTANCE : 1;
  }

  private static int[] thousandths(double[] values) {
    return Arrays.stream(values).mapToInt(value -> (int) Math.round(1000 * value)).toArray();
  }

  private static double[] doubles(int[] counts) {
    return Arrays.stream(counts).asDoubleStream().toArray();
  }

  /** By how much the estimate of one sample was off. */
  private record Miss(double tokens, double importance, double size, double[] parts) {
    static Miss of(Sample sample, TokenizerFamily family, Calibration calibration) {
      double tokens = sample.tokens().get(family);
      double importance = Fit.importance(sample) * (tokens < LONG ? SHORT_IMPORTANCE : 1) / tokens;
      double size = Math.abs(calibration.expected(sample.counts()) - tokens);
      return new Miss(tokens, importance, size, Margin.parts(sample.counts(), calibration));
    }
  }
}
