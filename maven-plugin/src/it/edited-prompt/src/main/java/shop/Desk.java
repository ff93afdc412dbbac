package shop;

import io.github.warmprefix.annotations.*;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 100, version = "1")
interface Desk {
  @CachedPrefix(resource = "prompts/rules.md")
  String rules();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
