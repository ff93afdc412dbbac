package io.github.warmprefix.runtime;

import com.anthropic.models.messages.MessageCreateParams;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenEstimator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks that every request of a builder starts with, in wire order and without markers. */
final class FixedPrefix {
  private static final String MARKER = "cache_control";

  private final List<JsonNode> tools = new ArrayList<>();
  private final List<JsonNode> blocks = new ArrayList<>();
  private final ObjectNode body;

  /** The fixed prefix of a request that has no other parts. */
  FixedPrefix(MessageCreateParams params) {
    body = ((ObjectNode) Json.tree(params._body())).retain("tools", "system", "messages");
    body.path("tools").forEach(tools::add);
    body.path("system").forEach(blocks::add);
    body.path("messages").forEach(message -> message.path("content").forEach(blocks::add));
    tools.forEach(tool -> ((ObjectNode) tool).remove(MARKER));
    blocks.forEach(block -> ((ObjectNode) block).remove(MARKER));
  }

  /** The hash of its JSON. */
  String sha256() {
    return Sha256.hex(Json.bytes(body));
  }

  /** Its tokens, or empty when it holds a block that is not text. */
  Optional<TokenEstimate> tokens(TokenEstimator estimator) {
    TokenEstimate sum = TokenEstimate.ZERO;
    for (JsonNode tool : tools) {
      sum = sum.plus(estimator.estimate(tool.toString()));
    }
    for (JsonNode block : blocks) {
      if (!block.path("type").asText().equals("text")) {
        return Optional.empty();
      }
      sum = sum.plus(estimator.estimate(block.path("text").asText()));
    }
    return Optional.of(sum);
  }
}
