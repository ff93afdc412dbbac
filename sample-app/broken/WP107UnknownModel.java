// WP107: the model id has a dot where the API wants a dash.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4.5", maxTokens = 300)
interface PartsFinder {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix(template = "Which part fits a {{bicycle}} of {{year}}?")
  String question(String bicycle, int year);
}
