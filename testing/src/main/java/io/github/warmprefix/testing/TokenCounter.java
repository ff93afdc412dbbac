package io.github.warmprefix.testing;

import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;

/**
 * Counts the tokens of a text. The simulator counts block by block and adds the figures up, so the
 * same text must always have the same count.
 */
@FunctionalInterface
public interface TokenCounter {
  /**
   * The tokens of a text.
   *
   * @param family the tokenizer family of the model that the request names
   * @param text the text of one block, without the framing of a request around it
   * @return 0 or more
   */
  long count(TokenizerFamily family, String text);

  /** The expected value of {@link TokenEstimator}. */
  static TokenCounter estimated() {
    return (family, text) -> TokenEstimator.of(family).estimate(text).expected();
  }
}
