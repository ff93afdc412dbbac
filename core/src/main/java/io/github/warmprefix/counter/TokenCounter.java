package io.github.warmprefix.counter;

import java.util.Optional;

/**
 * Counts tokens in place of the built-in estimate. Implementations are found by {@link
 * java.util.ServiceLoader} on the path of the annotation processor; they need a public constructor
 * without parameters and the file {@code
 * META-INF/services/io.github.warmprefix.counter.TokenCounter}.
 *
 * <p>A counter is called by one thread at a time, while the compiler waits: it should be quick, and
 * answer the same for the same text.
 */
public interface TokenCounter {
  /**
   * Counts the tokens of a text.
   *
   * @param model the canonical id of the model that the text is for, for example {@code
   *     "claude-haiku-4-5"}
   * @param family the tokenizer family of that model, for example {@code "claude-3"}
   * @param text the text, without the framing of a request around it
   * @return the tokens; empty to leave the text to the next counter, and in the end to the estimate
   * @throws Exception if it cannot count; the counter is not asked again in this compilation, a
   *     warning says so, and the estimate goes on
   */
  Optional<TokenCount> count(String model, String family, String text) throws Exception;
}
