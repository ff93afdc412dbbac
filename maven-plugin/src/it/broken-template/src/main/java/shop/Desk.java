package shop;

import io.github.warmprefix.annotations.*;
import java.time.LocalDateTime;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 100, version = "1")
interface Desk {
  @CachedPrefix
  static String rules() {
    return "It is " + LocalDateTime.now() + ". Sort the tickets of a bicycle shop by trade.";
  }

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
