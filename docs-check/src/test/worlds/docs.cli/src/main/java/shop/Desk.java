package shop;
import io.github.warmprefix.annotations.*;
import java.time.LocalDateTime;
@PromptTemplate(model = "claude-haiku-4-5", version = "3") interface Desk {
  @CachedPrefix(resource = "prompts/handbook.md") String text();
  @CachedPrefix static String rules() {
    return "It is " + LocalDateTime.now();
  }
  @DynamicSuffix static String ticket(String text) { return text; }
}
