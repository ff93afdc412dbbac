// WP108: the template was written for a model that the API no longer answers.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-3-5", maxTokens = 300)
interface InvoiceReader {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String invoice(String text) {
    return text;
  }
}
