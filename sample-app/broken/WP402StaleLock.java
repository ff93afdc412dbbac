// WP402: the lock file beside this still has version 3 of the template.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", version = "4")
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
