// WP302: the name of the customer goes into the cached text, so that every customer has a prefix of
// his or her own, and no annotation says that this is meant.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface LoyaltyDesk {
  @CachedPrefix
  static String role(String customer) {
    return "You look after " + customer + ", who has bought more than one bicycle from us.";
  }

  @DynamicSuffix
  static String question(String text) {
    return text;
  }
}
