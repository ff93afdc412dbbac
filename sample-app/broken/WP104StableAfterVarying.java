// WP104: the handbook is the same for every customer, but stands behind the terms of one fleet, so it
// is written to the cache again for each fleet.
package shop;

import io.github.warmprefix.annotations.CacheKey;
import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface FleetDesk {
  @CachedPrefix
  static String terms(@CacheKey String fleetNumber) {
    return "Terms of fleet " + fleetNumber + ": repairs within two working days.";
  }

  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String ticket(String text) {
    return text;
  }
}
