package io.github.warmprefix.core.report;

import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.util.Map;
import java.util.Optional;

/**
 * What a marker caches: all that comes before it on the wire.
 *
 * @param tokens how many tokens that is, for each family of tokenizers; empty where it is not known
 */
public record ReportedPrefix(Map<TokenizerFamily, TokenEstimate> tokens) {
  /** Copies the map. */
  public ReportedPrefix {
    tokens = Map.copyOf(tokens);
  }

  /** How many tokens a model of that family sees. */
  public Optional<TokenEstimate> tokens(TokenizerFamily family) {
    return Optional.ofNullable(tokens.get(family));
  }
}
