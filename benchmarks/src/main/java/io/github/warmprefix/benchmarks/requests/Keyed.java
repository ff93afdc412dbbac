package io.github.warmprefix.benchmarks.requests;

import io.github.warmprefix.annotations.CacheKey;
import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

/** A template with a cached text for each brand. */
@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 512)
interface Keyed {
  /** What all brands have in common. */
  @CachedPrefix String ROLE = "You sort support tickets for a bicycle shop.";

  /** The text of a brand. */
  @CachedPrefix
  static String handbook(@CacheKey Handbook handbook) {
    return handbook.text();
  }

  /** The question. */
  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
