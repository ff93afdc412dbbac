package io.github.warmprefix.core.tokens;

/**
 * Estimates how many tokens a text has, from the text alone.
 *
 * <p>No vocabulary is loaded. One pass over the text counts some features of its characters, and a
 * table of weights that was calibrated on true counts turns them into tokens. Of unseen prose,
 * documentation, Java and data files of 500 tokens or more the margin held the true count of 97 in
 * 100; of short programs in rarer languages, 85 in 100. It is wider for short texts, for base64 and
 * for scripts of which little was seen. An estimator is immutable and safe for use by many threads.
 */
public final class TokenEstimator {
  private final Calibration calibration;

  TokenEstimator(Calibration calibration) {
    this.calibration = calibration;
  }

  /** The estimator of one tokenizer family. */
  public static TokenEstimator of(TokenizerFamily family) {
    return new TokenEstimator(TokenWeights.of(family));
  }

  /**
   * The tokens of the bare text, without the framing of a request around it.
   *
   * <p>Takes time in proportion to the length of the text, and the same little memory for any text.
   * Halves of surrogate pairs are taken as they come.
   */
  public TokenEstimate estimate(CharSequence text) {
    return text.isEmpty() ? TokenEstimate.ZERO : estimate(TextFeatures.count(text));
  }

  /** The tokens of a text with these counters, which is not empty. */
  TokenEstimate estimate(int[] counts) {
    double expected = calibration.expected(counts);
    double[] parts = Margin.parts(counts, calibration);
    double off = 0;
    for (int i = 0; i < parts.length; i++) {
      off += parts[i] * calibration.margin()[i] / 1000;
    }
    return new TokenEstimate(
        (long) Math.max(0, Math.floor(expected - off)),
        Math.max(1, Math.round(expected)),
        (long) Math.ceil(expected + off));
  }
}
