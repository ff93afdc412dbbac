// WP303: the order of Set.of changes with every start of the JVM, and so does this prefix: each
// replica and each restart writes its own.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import java.util.Set;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface CategoryPicker {
  Set<String> CATEGORIES = Set.of("safety", "theft", "warranty", "drive", "returns", "delivery");

  @CachedPrefix
  static String categories() {
    return "Choose one of: " + String.join(", ", CATEGORIES);
  }

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
