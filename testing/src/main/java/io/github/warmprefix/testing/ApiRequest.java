package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.warmprefix.core.cache.Ttl;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A request whose JSON has the right shape.
 *
 * @param json the whole body
 * @param model the model id as sent
 * @param maxTokens {@code max_tokens}, if sent
 * @param stream whether events are asked for
 * @param automaticMarker the TTL of the top-level marker, if there is one
 * @param blocks all blocks, tools first, then system, then messages
 */
record ApiRequest(
    JsonNode json,
    String model,
    OptionalLong maxTokens,
    boolean stream,
    Optional<Ttl> automaticMarker,
    List<Block> blocks) {
  /** Whether the request only fills the cache. */
  boolean isPrewarm() {
    return maxTokens.isPresent() && maxTokens.getAsLong() == 0;
  }
}
