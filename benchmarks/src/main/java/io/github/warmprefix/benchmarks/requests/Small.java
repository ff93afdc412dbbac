package io.github.warmprefix.benchmarks.requests;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Stable;
import io.github.warmprefix.benchmarks.measure.Texts;

/** A template with a cached text of 4 KB, the same in every request. */
@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 512)
interface Small {
  /** The text. */
  @CachedPrefix
  @Stable(reason = "made of files that do not change while a benchmark runs")
  static String rules() {
    return Texts.of(4_000, 0);
  }

  /** The question. */
  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
