// WP201: Haiku 4.5 caches nothing under 4,096 tokens, and this prefix has a few dozen.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 20)
interface MoodReader {
  @CachedPrefix
  String ROLE =
      """
      You read the tickets of a bicycle shop. Say in one word how the customer sounds: friendly,
      brief, formal, worried, confused, ironic or angry. Capital letters alone are not anger.
      """;

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
