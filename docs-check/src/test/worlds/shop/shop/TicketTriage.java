package shop;

import io.github.warmprefix.annotations.CacheKey;
import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

/** The template that most pages speak of. */
@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 400, version = "14")
public interface TicketTriage {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @CachedPrefix
  static String sheet(@CacheKey Brand brand) {
    return brand.sheet();
  }

  @DynamicSuffix
  static String ticket(Ticket ticket) {
    return "Ticket " + ticket.id() + "\n\n" + ticket.text();
  }
}
