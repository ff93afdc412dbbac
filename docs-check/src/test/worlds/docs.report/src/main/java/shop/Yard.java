package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-opus-5", version = "5")
interface Yard {
  @CachedPrefix(resource = "prompts/handbook.md")
  String rules();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
