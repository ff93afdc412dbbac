// WP109: the text was renamed to handbook.md, and this template still asks for the old name.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface WarrantyDesk {
  @CachedPrefix(resource = "prompts/service-handbook.md")
  String handbook();

  @DynamicSuffix
  static String claim(String text) {
    return text;
  }
}
