// WP401: the lock file beside this has version 3 with "20 euros"; somebody was quietly more generous.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", version = "3")
interface RefundDesk {
  @CachedPrefix
  String ROLE =
      """
      You decide on refunds.
      Be generous up to 40 euros.
      """;

  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
