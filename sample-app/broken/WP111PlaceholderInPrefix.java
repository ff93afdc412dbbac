// WP111: {{shop}} in cached text is filled by nobody, or by a framework that makes each prefix differ.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface OpeningHours {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @CachedPrefix String ROLE = "You tell customers when the workshop in {{shop}} is open.";

  @DynamicSuffix
  static String question(String text) {
    return text;
  }
}
