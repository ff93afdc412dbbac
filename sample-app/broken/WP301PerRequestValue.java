// WP301: the heading is stamped with the time, two helpers away from the prefix, and every request has
// a prefix of its own.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import java.time.LocalDateTime;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface NightDesk {
  @CachedPrefix
  static String rules() {
    return Heading.of("Rules for the night desk") + "Brakes and batteries go first, all else can wait.";
  }

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}

final class Heading {
  private Heading() {}

  static String of(String title) {
    return "# " + title + "\n" + printed() + "\n\n";
  }

  private static String printed() {
    return "Printed on " + LocalDateTime.now();
  }
}
