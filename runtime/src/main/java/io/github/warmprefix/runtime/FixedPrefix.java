package io.github.warmprefix.runtime;

import com.anthropic.models.messages.MessageCreateParams;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.warmprefix.core.cache.PrefixHash;
import io.github.warmprefix.core.size.PrefixSum;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.Optional;

/** The blocks that every request of a builder starts with, in wire order and without markers. */
final class FixedPrefix {
  private static final String MARKER = "cache_control";

  private final JsonNode body;

  /** The fixed prefix of a request that has no other parts. */
  FixedPrefix(MessageCreateParams params) {
    body = Json.tree(params._body());
    tools().forEach(FixedPrefix::unmark);
    system().forEach(FixedPrefix::unmark);
    messages().forEach(message -> content(message).forEach(FixedPrefix::unmark));
  }

  /** Its hash. */
  String sha256() {
    PrefixHash hash = new PrefixHash();
    tools().forEach(tool -> hash.tool(Json.bytes(tool)));
    if (!system().isEmpty()) {
      hash.system();
    }
    system().forEach(block -> add(block, hash));
    for (JsonNode message : messages()) {
      hash.message(message.path("role").asText());
      content(message).forEach(block -> add(block, hash));
    }
    return hash.hex();
  }

  /**
   * Its tokens, or empty when it holds a block that is not text.
   *
   * @param sum nothing yet, for the model at hand
   */
  Optional<TokenEstimate> tokens(PrefixSum sum) {
    boolean textOnly = true;
    for (JsonNode tool : tools()) {
      sum.tool(tool.toString());
    }
    for (JsonNode block : system()) {
      textOnly &= isText(block);
      sum.system(block.path("text").asText());
    }
    for (JsonNode message : messages()) {
      for (JsonNode block : content(message)) {
        textOnly &= isText(block);
        sum.message(block.path("text").asText());
      }
    }
    return textOnly ? Optional.of(sum.size()) : Optional.empty();
  }

  private JsonNode tools() {
    return body.path("tools");
  }

  private JsonNode system() {
    return body.path("system");
  }

  private JsonNode messages() {
    return body.path("messages");
  }

  private static JsonNode content(JsonNode message) {
    return message.path("content");
  }

  private static void unmark(JsonNode block) {
    ((ObjectNode) block).remove(MARKER);
  }

  private static void add(JsonNode block, PrefixHash hash) {
    if (isText(block) && block.size() == 2) {
      hash.text(block.path("text").asText());
    } else {
      hash.block(Json.bytes(block));
    }
  }

  private static boolean isText(JsonNode block) {
    return block.path("type").asText().equals("text");
  }
}
