// WP305: a choice in the text makes two prefixes of one, and each is written for itself. Often that is
// meant, so this is a note; a @CacheKey in place of @Stable says so.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Stable;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface LoanDesk {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @CachedPrefix
  static String season(@Stable(reason = "changes twice a year") boolean winter) {
    return winter ? "Loan bicycles have studded tyres." : "Loan bicycles have light tyres.";
  }

  @DynamicSuffix
  static String question(String text) {
    return text;
  }
}
