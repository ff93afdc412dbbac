// WP101: the house style is cached, but it stands behind the request of the customer, so no two
// requests share it.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface ReturnsDesk {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String request(String orderNumber, String text) {
    return "Order " + orderNumber + "\n" + text;
  }

  @CachedPrefix
  String STYLE = "Answer in three sentences. Name the order first. Never promise a date.";
}
