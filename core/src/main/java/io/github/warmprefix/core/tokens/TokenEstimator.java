package io.github.warmprefix.core.tokens;

import java.util.List;

/**
 * Estimates how many tokens a text has, from the text alone.
 *
 * <p>An estimator is immutable and safe for use by many threads.
 */
public final class TokenEstimator {
  private final Weights weights;

  TokenEstimator(Weights weights) {
    this.weights = weights;
  }

  /** The estimator of one tokenizer family. */
  public static TokenEstimator of(TokenizerFamily family) {
    return new TokenEstimator(WeightsFile.of(family));
  }

  /**
   * The tokens of the bare text, without the framing of a request around it.
   *
   * <p>Takes time in proportion to the length of the text, and the same little memory for any text.
   * Halves of surrogate pairs are taken as they come.
   */
  public TokenEstimate estimate(CharSequence text) {
    return estimate(List.of(text));
  }

  /**
   * The tokens of a text that comes in pieces: the same as of all pieces joined, wherever it was
   * cut.
   */
  public TokenEstimate estimate(Iterable<? extends CharSequence> pieces) {
    Sums sums = new Sums(weights);
    Scanner scanner = new Scanner(sums);
    boolean empty = true;
    for (CharSequence piece : pieces) {
      scanner.read(piece);
      empty &= piece.isEmpty();
    }
    scanner.end();
    return empty ? TokenEstimate.ZERO : estimate(sums);
  }

  /** The tokens of a text with these sums, which is not empty. */
  TokenEstimate estimate(Sums sums) {
    double expected = sums.tokens();
    double off = Margin.of(sums, weights);
    return new TokenEstimate(
        (long) Math.max(0, Math.floor(expected - off)),
        Math.max(1, Math.round(expected)),
        (long) Math.max(1, Math.ceil(expected + off)));
  }
}
