package shop;
import io.github.warmprefix.annotations.*;
@PromptTemplate(model = "claude-haiku-4-5", version = "5")
interface Yard {
  @CachedPrefix(resource = "prompts/handbook.md") String rules();
  @CachedPrefix static String brand(@CacheKey String brand) { return brand; }
  @DynamicSuffix static String ticket(String text) { return text; }
}
