package io.github.warmprefix.sample;

import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCreateParams;
import io.github.warmprefix.core.cost.Volume;
import java.util.EnumMap;
import java.util.Map;

/** Asks the API, free of charge, how many tokens the prompts of an inbox have. */
final class InboxSizes {
  private static final int SAMPLES = 20;

  private final AnthropicClient client;
  private final Map<Brand, Long> prefixes = new EnumMap<>(Brand.class);

  InboxSizes(AnthropicClient client) {
    this.client = client;
  }

  /**
   * The requests of an inbox, judged by its first tickets.
   *
   * @param outputTokens what an answer is thought to have
   */
  Volume volume(Inbox inbox, long outputTokens) {
    long prefix = 0;
    long suffix = 0;
    long samples = 0;
    for (Ticket ticket : inbox.first(SAMPLES)) {
      long shared = prefixes.computeIfAbsent(ticket.brand(), this::prefix);
      prefix += shared;
      suffix += tokens(ServiceDesk.prompt(ticket).countTokens()) - shared;
      samples++;
    }
    return new Volume(inbox.size(), prefix / samples, suffix / samples, outputTokens);
  }

  /** The request that only warms, without the turn that holds the place of the question. */
  private long prefix(Brand brand) {
    MessageCreateParams warming = TicketTriagePrompt.prewarm(brand);
    MessageCountTokensParams.Builder turn =
        MessageCountTokensParams.builder().model(warming.model()).messages(warming.messages());
    long alone = tokens(turn.build());
    warming.tools().ifPresent(tools -> tools.forEach(tool -> turn.addTool(tool.asTool())));
    warming.system().ifPresent(system -> turn.systemOfTextBlockParams(system.asTextBlockParams()));
    return tokens(turn.build()) - alone;
  }

  private long tokens(MessageCountTokensParams request) {
    return client.messages().countTokens(request).inputTokens();
  }
}
