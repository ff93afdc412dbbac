// WP110: the path climbs to a folder that is there on the author's machine and in no jar.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface PriceDesk {
  @CachedPrefix(resource = "../shared-prompts/prices.md")
  String prices();

  @DynamicSuffix
  static String question(String text) {
    return text;
  }
}
