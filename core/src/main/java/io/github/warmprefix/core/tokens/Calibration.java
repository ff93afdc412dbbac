package io.github.warmprefix.core.tokens;

/**
 * What the estimate of one tokenizer family was calibrated to, in thousandths of a token.
 *
 * @param weights the weight of each feature of {@link TextFeatures}, 0 or more
 * @param margin the share of each part of {@link Margin}, 0 or more
 * @param plainLetter the most that the pairs of letters add for each letter of plain English
 */
record Calibration(int[] weights, int[] margin, int plainLetter) {
  /** The sum of the features times their weights, in tokens. */
  double expected(int[] counts) {
    return tokens(counts, 0, counts.length);
  }

  /** The same for the features from {@code from} to before {@code to}. */
  double tokens(int[] counts, int from, int to) {
    long thousandths = 0;
    for (int i = from; i < to; i++) {
      thousandths += (long) counts[i] * weights[i];
    }
    return thousandths / 1000.0;
  }
}
