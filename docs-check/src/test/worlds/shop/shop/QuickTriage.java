package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

/** A tier of the router. */
@PromptTemplate(model = "claude-haiku-4-5")
public interface QuickTriage {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String ticket(Ticket ticket) {
    return ticket.text();
  }
}
