package io.github.warmprefix.sample;

import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.ContentBlock;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends the prompts of the service desk. */
final class ServiceDesk {
  private final AnthropicClient client;

  ServiceDesk(AnthropicClient client) {
    this.client = client;
  }

  /** Fills the cache for a brand, without an answer. */
  Call prewarm(Brand brand) {
    return send(brand, Optional.empty(), TicketTriagePrompt.prewarm(brand));
  }

  /** Has a ticket sorted. */
  Call triage(Ticket ticket) {
    return send(ticket.brand(), Optional.of(ticket.id()), prompt(ticket).build());
  }

  /** The prompt that has a ticket sorted. */
  static TicketTriagePrompt.Ready prompt(Ticket ticket) {
    return TicketTriagePrompt.builder()
        .sheet(ticket.brand())
        .ticket(ticket)
        .reply(ticket.language(), ticket.tone());
  }

  private Call send(Brand brand, Optional<String> ticket, MessageCreateParams params) {
    Message message = client.messages().create(params);
    return new Call(brand, ticket, TokenCount.of(message.usage()), answer(message));
  }

  private static String answer(Message message) {
    return message.content().stream().map(ServiceDesk::words).collect(Collectors.joining("\n"));
  }

  private static String words(ContentBlock block) {
    if (block.isToolUse()) {
      return block.asToolUse().name() + " " + block.asToolUse()._input();
    }
    return block.isText() ? block.asText().text() : "";
  }
}
