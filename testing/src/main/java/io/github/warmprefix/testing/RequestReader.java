package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cache.WireSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads JSON that has passed the rules of shape into blocks. */
final class RequestReader {
  private RequestReader() {}

  static ApiRequest read(JsonNode json) {
    List<Block> blocks = new ArrayList<>();
    tools(json.path("tools"), blocks);
    system(json.path("system"), blocks);
    messages(json.path("messages"), blocks);
    JsonNode maxTokens = json.path("max_tokens");
    return new ApiRequest(
        json,
        json.path("model").asText(),
        maxTokens.isIntegralNumber() ? OptionalLong.of(maxTokens.asLong()) : OptionalLong.empty(),
        json.path("stream").asBoolean(),
        marker(json),
        List.copyOf(blocks));
  }

  private static void tools(JsonNode tools, List<Block> blocks) {
    for (int i = 0; i < tools.size(); i++) {
      blocks.add(
          block(
              WireSection.TOOLS,
              BlockKind.TOOL,
              "tools[" + i + "]",
              tools.get(i),
              Optional.empty()));
    }
  }

  private static void system(JsonNode system, List<Block> blocks) {
    if (system.isTextual() && !system.asText().isEmpty()) {
      blocks.add(
          block(
              WireSection.SYSTEM,
              BlockKind.TEXT,
              "system",
              textBlock(system.asText()),
              Optional.empty()));
    }
    for (int i = 0; i < system.size(); i++) {
      blocks.add(
          block(
              WireSection.SYSTEM,
              BlockKind.TEXT,
              "system[" + i + "]",
              system.get(i),
              Optional.empty()));
    }
  }

  private static void messages(JsonNode messages, List<Block> blocks) {
    for (int i = 0; i < messages.size(); i++) {
      JsonNode content = messages.get(i).path("content");
      String path = "messages[" + i + "].content";
      Optional<String> role = Optional.of(messages.get(i).path("role").asText());
      if (content.isTextual()) {
        blocks.add(
            block(WireSection.MESSAGES, BlockKind.TEXT, path, textBlock(content.asText()), role));
      }
      for (int j = 0; j < content.size(); j++) {
        JsonNode json = content.get(j);
        blocks.add(
            block(
                WireSection.MESSAGES,
                BlockKind.ofType(json.path("type").asText()),
                path + "[" + j + "]",
                json,
                j == 0 ? role : Optional.empty()));
      }
    }
  }

  private static Block block(
      WireSection section, BlockKind kind, String path, JsonNode json, Optional<String> opensTurn) {
    ObjectNode content = json.<ObjectNode>deepCopy();
    content.remove("cache_control");
    return new Block(section, kind, path, content, marker(json), opensTurn);
  }

  /** A string stands for one text block; the order of its keys is that of the SDK. */
  private static ObjectNode textBlock(String text) {
    return JsonNodeFactory.instance.objectNode().put("text", text).put("type", "text");
  }

  private static Optional<Ttl> marker(JsonNode carrier) {
    JsonNode marker = carrier.path("cache_control");
    return marker.isObject()
        ? Ttl.ofWire(marker.path("ttl").asText(Ttl.FIVE_MINUTES.wire()))
        : Optional.empty();
  }
}
