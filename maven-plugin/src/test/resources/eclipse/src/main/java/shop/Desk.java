package shop;

import io.github.warmprefix.annotations.*;
import java.time.*;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 100, version = "1")
interface Desk {
  @CachedPrefix
  static String place() {
    return "You work in a bicycle shop since " + Year.of(1962) + ".";
  }

  @CachedPrefix(resource = "prompts/rules.md")
  String rules();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
