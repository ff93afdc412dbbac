package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A prefix that is, or may be, too short for its model to cache it.
 *
 * @param noun what messages call it
 * @param model the model it is for
 * @param tokens its tokens
 * @param characters the characters of its texts
 * @param elsewhere its tokens for another model, where they can be told
 */
record Shortfall(
    String noun,
    Model model,
    TokenEstimate tokens,
    long characters,
    Function<Model, Optional<TokenEstimate>> elsewhere) {

  private int minimum() {
    return model.minimumCacheableTokens();
  }

  /** What is wrong where the prefix is surely too short. */
  String below() {
    return "the %s prefix has %s tokens, but %s caches nothing under %s"
        .formatted(noun, figure(), model.id(), Words.count(minimum()));
  }

  /** What is wrong where the prefix may be too short. */
  String near() {
    return "the %s prefix has %s to %s tokens, and %s caches nothing under %s"
        .formatted(
            noun,
            Words.count(tokens.low()),
            Words.count(tokens.high()),
            model.id(),
            Words.count(minimum()));
  }

  /** What to do about a prefix that is surely too short. */
  String lengthen(OtherModels models) {
    return "%s of stable text, %s, or do without caching"
        .formatted(missing(minimum() - tokens.expected()), models.advice(this));
  }

  /** What to do about a prefix that may be too short. */
  String lock() {
    return "lock the exact count with 'warmprefix lock', or %s of stable text to be sure"
        .formatted(missing(minimum() - tokens.low()));
  }

  private String figure() {
    return tokens.low() == tokens.high()
        ? Words.count(tokens.expected())
        : "about " + Words.count(tokens.expected());
  }

  /** The tokens that are missing, and their characters by what the text has so far. */
  private String missing(long missing) {
    long perThousand = 1_000 * characters / Math.max(1, tokens.expected());
    return "add some %s tokens (roughly %s characters)"
        .formatted(Words.count(missing), Words.count(Words.roughly(missing * perThousand / 1_000)));
  }
}
