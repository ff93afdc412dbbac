package io.github.warmprefix.sample;

import com.anthropic.models.messages.Tool;
import io.github.warmprefix.annotations.CacheKey;
import io.github.warmprefix.annotations.CachedPrefix;
import io.github.warmprefix.annotations.DynamicSuffix;
import io.github.warmprefix.annotations.PromptTemplate;
import java.util.List;

/** The prompt that sorts a ticket and drafts the first answer. */
@PromptTemplate(model = "claude-haiku-4-5", maxTokens = 400, version = "14")
interface TicketTriage {
  @CachedPrefix
  static List<Tool> tools() {
    return DeskTools.all();
  }

  @CachedPrefix
  String ROLE =
      """
      You work at the service desk of Harbour & Hill Cycles. You get one customer ticket at a time.
      Sort it by the handbook below, call the tool route_ticket exactly once, and draft the short
      reply that the handbook asks for. Call look_up_order first where the ticket names an order, and
      find_part where it asks for a part. Do not invent orders, parts, dates or prices.
      """;

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

  @DynamicSuffix(
      template =
          """
          The customer writes in {{language}} and sounds {{tone}}. Reply in {{language}}, in the tone \
          of section 17, with no more than eighty words.
          """)
  String reply(String language, String tone);
}
