package io.github.warmprefix.runtime;

import com.anthropic.core.JsonValue;
import com.anthropic.core.ObjectMappers;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** The SDK's objects as the JSON they are sent as. */
final class Json {
  private Json() {}

  static JsonNode tree(Object sdkObject) {
    return ObjectMappers.jsonMapper().valueToTree(sdkObject);
  }

  static <T> T value(JsonNode tree, Class<T> type) {
    return JsonValue.fromJsonNode(tree).convert(type);
  }

  static byte[] bytes(JsonNode tree) {
    try {
      return ObjectMappers.jsonMapper().writeValueAsBytes(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree can always be written", e);
    }
  }
}
