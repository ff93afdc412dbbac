package io.github.warmprefix.runtime;

import com.anthropic.models.messages.MessageParam;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.warmprefix.core.cache.Ttl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The marker on the newest message of a conversation, which moves along as the conversation grows.
 *
 * <p>Works on the JSON of that one message, because the SDK's types of messages differ between its
 * versions.
 */
final class MovingMarker {
  private static final Set<String> CARRIERS =
      Set.of("text", "image", "document", "tool_use", "tool_result");

  private MovingMarker() {}

  /** The conversation with a marker on its newest message; the given list is not changed. */
  static List<MessageParam> on(List<MessageParam> conversation) {
    List<MessageParam> marked = new ArrayList<>(conversation);
    if (!marked.isEmpty()) {
      int newest = marked.size() - 1;
      marked.set(newest, marked(marked.get(newest)));
    }
    return marked;
  }

  private static MessageParam marked(MessageParam message) {
    ObjectNode tree = (ObjectNode) Json.tree(message);
    JsonNode content = tree.path("content");
    if (content.isTextual()) {
      ObjectNode block = tree.putArray("content").addObject();
      block.put("type", "text").put("text", content.textValue());
    }
    return tree.get("content") instanceof ArrayNode blocks && mark(blocks)
        ? Json.value(tree, MessageParam.class)
        : message;
  }

  private static boolean mark(ArrayNode blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i) instanceof ObjectNode block && canCarry(block)) {
        block.set("cache_control", Json.tree(Markers.of(Ttl.FIVE_MINUTES)));
        return true;
      }
    }
    return false;
  }

  private static boolean canCarry(JsonNode block) {
    String type = block.path("type").asText();
    return CARRIERS.contains(type)
        && !(type.equals("text") && block.path("text").asText().isBlank());
  }
}
