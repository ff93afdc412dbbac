package beside;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import java.util.Set;

/** A template whose text depends on the order of a set: one finding. */
@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
public interface Rules {
  @CachedPrefix
  static String rules() {
    return "Ask for the frame number before you quote a part. ".repeat(500)
        + String.join(", ", Set.of("safety", "theft", "warranty"));
  }

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
