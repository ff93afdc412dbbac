package io.github.warmprefix.processor.plan;

import io.github.warmprefix.core.tokens.TokenEstimate;

/**
 * How many tokens a prefix has.
 *
 * @param known the tokens of the parts whose text is known while the template is compiled
 * @param complete whether these are all the parts
 */
public record PrefixSize(TokenEstimate known, boolean complete) {
  /** Whether the prefix surely has fewer than {@code minimum} tokens. */
  public boolean surelyMisses(long minimum) {
    return complete && known.surelyMisses(minimum);
  }
}
