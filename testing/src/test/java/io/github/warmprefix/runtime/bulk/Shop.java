package io.github.warmprefix.runtime.bulk;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import io.github.warmprefix.testing.BatchItem;
import io.github.warmprefix.testing.BatchPlan;
import io.github.warmprefix.testing.FaultPlan;
import io.github.warmprefix.testing.MessagesSimulator;
import io.github.warmprefix.testing.ReceivedRequest;
import io.github.warmprefix.testing.SimulatedClock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A shop with tickets of some brands, and a simulator on a clock that a waiting job moves. */
final class Shop implements AutoCloseable {
  /** The tokens of a prefix, as every character is one. */
  static final int PREFIX = 5_000;

  /** Which no log may show. */
  static final String KEY = "sk-ant-nobody-may-see-this";

  /** How every prompt goes on behind its brand. */
  static final String RULES = " rules that are nobody's business ";

  final SimulatedClock clock = SimulatedClock.startingAt(Instant.parse("2026-11-21T00:00:00Z"));
  final MessagesSimulator api;
  final AnthropicClient client;

  /** A ticket. */
  record Ticket(int number, String brand) {
    String id() {
      return "ticket-" + number;
    }

    String text() {
      return "Ticket " + number + ": the bell is missing";
    }
  }

  Shop(BatchPlan plan, FaultPlan faults) {
    this(plan, faults, 1);
  }

  /** With tokens of so many characters. */
  Shop(BatchPlan plan, FaultPlan faults, int charsPerToken) {
    api =
        MessagesSimulator.builder()
            .clock(clock)
            .tokenCounter((family, text) -> (text.length() + charsPerToken - 1) / charsPerToken)
            .reply(request -> "re " + request.lastUserText())
            .batches(plan)
            .faults(faults)
            .start();
    client = AnthropicOkHttpClient.builder().baseUrl(api.baseUrl()).apiKey(KEY).build();
  }

  static List<Ticket> tickets(int count, int brands) {
    return IntStream.range(0, count).mapToObj(i -> new Ticket(i, "brand " + i % brands)).toList();
  }

  static PrefixGroup group(Ticket ticket) {
    return new PrefixGroup("shop.Triage", "1", "ab", List.of(ticket.brand()));
  }

  /** A request whose marker asks for five minutes. */
  static MessageCreateParams request(Ticket ticket) {
    return request(ticket, PREFIX);
  }

  /** A request with so many characters of prefix. */
  static MessageCreateParams request(Ticket ticket, int prefix) {
    String rules = (ticket.brand() + RULES).repeat(1 + prefix / RULES.length());
    return MessageCreateParams.builder()
        .model("claude-haiku-4-5")
        .maxTokens(200)
        .systemOfTextBlockParams(
            List.of(
                TextBlockParam.builder()
                    .text(rules.substring(0, prefix))
                    .cacheControl(CacheControlEphemeral.builder().build())
                    .build()))
        .addUserMessage(ticket.text())
        .build();
  }

  /** A job that makes small batches, on the clock of the shop. */
  BulkJob<Ticket> job(List<Ticket> tickets) {
    return BulkJob.over(tickets)
        .id(Ticket::id)
        .group(Shop::group)
        .request(Shop::request)
        .limits(new BatchLimits(10, 1 << 20))
        .timing(clock);
  }

  /** The texts of all requests that were billed, in batches or not. */
  Stream<String> billed() {
    return Stream.concat(
            api.batchItems().stream().filter(BatchItem::succeeded).map(item -> item.request()),
            api.exchanges().stream()
                .filter(call -> call.isMessage() && call.status() == 200)
                .map(call -> call.request()))
        .map(request -> request.map(ReceivedRequest::lastUserText).orElseThrow());
  }

  /** How many requests of batches wrote to the cache. */
  long writes() {
    return api.batchItems().stream()
        .flatMap(item -> item.usage().stream())
        .filter(usage -> usage.cacheWriteTokens() > 0)
        .count();
  }

  @Override
  public void close() {
    client.close();
    api.close();
  }
}
