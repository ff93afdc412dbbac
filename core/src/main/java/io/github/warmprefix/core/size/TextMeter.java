package io.github.warmprefix.core.size;

import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import io.github.warmprefix.core.tokens.TokenizerFamily;

/** Measures bare texts in tokens. */
@FunctionalInterface
public interface TextMeter {
  /**
   * The tokens of a text, without the framing of a request around it.
   *
   * @param model the canonical id of the model that the text is for
   * @param family the tokenizer family of that model
   * @param text the text
   */
  TokenEstimate measure(String model, TokenizerFamily family, String text);

  /** The built-in estimate. */
  static TextMeter estimating() {
    return (model, family, text) -> TokenEstimator.of(family).estimate(text);
  }
}
