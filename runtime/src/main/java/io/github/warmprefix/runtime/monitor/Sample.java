package io.github.warmprefix.runtime.monitor;

import com.anthropic.core.ObjectMappers;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.Usage;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One answer, as far as the monitor is concerned.
 *
 * @param tags what it is booked under
 * @param model the model that answered
 * @param tokens what it used
 * @param batch whether it was answered in a batch
 * @param reason why it wrote to the cache, where the API's diagnostics told
 */
public record Sample(
    Tags tags, String model, Tokens tokens, boolean batch, Optional<MissReason> reason) {
  private static final String BATCH_TIER = "batch";

  /** A sample of a message; it was in a batch if its service tier says so. */
  public static Sample of(Tags tags, Message message) {
    Usage usage = message.usage();
    Tokens tokens = Tokens.of(usage);
    boolean batch = usage.serviceTier().filter(tier -> isBatch(tier.toString())).isPresent();
    return new Sample(
        tags,
        message.model().toString(),
        tokens,
        batch,
        tokens.written() > 0 ? reason(message) : Optional.empty());
  }

  /** The same in a batch. */
  public Sample inBatch() {
    return new Sample(tags, model, tokens, true, reason);
  }

  static boolean isBatch(String serviceTier) {
    return serviceTier.equals(BATCH_TIER);
  }

  /** As JSON, because the older SDKs have no type for it. */
  private static Optional<MissReason> reason(Message message) {
    JsonNode tree = ObjectMappers.jsonMapper().valueToTree(message);
    JsonNode told = tree.path("diagnostics").path("cache_miss_reason");
    String type = told.isTextual() ? told.asText() : told.path("type").asText();
    return type.isEmpty() ? Optional.empty() : Optional.of(MissReason.ofApi(type));
  }
}
