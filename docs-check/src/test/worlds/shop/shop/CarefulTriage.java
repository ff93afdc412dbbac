package shop;

import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;

/** A tier of the router. */
@PromptTemplate(model = "claude-opus-5")
public interface CarefulTriage {
  @CachedPrefix(resource = "prompts/handbook.md")
  String handbook();

  @DynamicSuffix
  static String ticket(Ticket ticket) {
    return ticket.text();
  }
}
