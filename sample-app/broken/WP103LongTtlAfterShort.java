// WP103: the handbook lives five minutes and the recall notice behind it one hour, an order that the
// API refuses.
package shop;

import io.github.warmprefix.annotations.CacheTtl;
import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface RecallDesk {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @CachedPrefix(ttl = CacheTtl.ONE_HOUR)
  String RECALL = "Recall R-034: the battery latch of the Dray Longtail may open on kerbs.";

  @DynamicSuffix
  static String letter(String text) {
    return text;
  }
}
