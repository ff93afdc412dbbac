package shop;

import io.github.warmprefix.annotations.*;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 100, version = "1")
interface Desk {
  @CachedPrefix
  static String rules() {
    return "This is " + System.getenv("SHOP") + ". Sort the tickets of a bicycle shop by trade.";
  }

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
