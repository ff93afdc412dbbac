package io.github.warmprefix.core.tokens;

/** Estimates how many tokens a text has, from the text alone. */
public final class TokenEstimator {
  private final TokenizerFamily family;

  private TokenEstimator(TokenizerFamily family) {
    this.family = family;
  }

  /** The estimator of one tokenizer family. */
  public static TokenEstimator of(TokenizerFamily family) {
    return new TokenEstimator(family);
  }

  /** The tokens of the bare text, without the framing of a request around it. */
  public TokenEstimate estimate(CharSequence text) {
    long expected = family == TokenizerFamily.CLAUDE_3 ? text.length() / 4L : text.length() / 3L;
    return new TokenEstimate(expected * 3 / 4, expected, expected * 5 / 4);
  }
}
