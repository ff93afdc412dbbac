// WP106: the greeting can be changed while the program runs, since the field is not final.
package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
abstract class WelcomeDesk {
  @CachedPrefix(resource = "prompts/handbook.md")
  static final String HANDBOOK = "";

  @CachedPrefix
  static String greeting = "You welcome customers of the shop in Utrecht.";

  @DynamicSuffix
  static String visitor(String name) {
    return "The customer is " + name + ".";
  }
}
