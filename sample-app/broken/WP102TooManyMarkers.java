// WP102: one TTL of its own, two cache keys that come one after the other and a few-shot turn make
// five runs, and a request may have four markers.
package shop;

import io.github.warmprefix.annotations.CacheKey;
import io.github.warmprefix.annotations.CacheTtl;
import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import io.github.warmprefix.annotations.Section;

@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 300)
interface ShopAssistant {
  enum Brand {
    NORTHLANE,
    FELLSIDE
  }

  enum Shop {
    LEEDS,
    UTRECHT
  }

  @CachedPrefix(ttl = CacheTtl.ONE_HOUR, resource = "prompts/handbook.md")
  String handbook();

  @CachedPrefix
  String SEASON = "It is the spring season: the workshops are full, and a large service takes a week.";

  @CachedPrefix
  static String brand(@CacheKey Brand brand) {
    return "The customer asks about a bicycle of the brand " + brand.name() + ".";
  }

  @CachedPrefix
  static String shop(@CacheKey Brand brand, @CacheKey Shop shop) {
    return "Bicycles of " + brand.name() + " are on show in the shop in " + shop.name() + ".";
  }

  @CachedPrefix(section = Section.USER)
  String EXAMPLE = "Example: 'Is the Tour in stock in L?' is advice, queue sales, priority P4.";

  @DynamicSuffix
  static String question(String text) {
    return text;
  }
}
