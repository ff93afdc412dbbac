package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.warmprefix.core.cache.Ttl;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks each {@code cache_control} by itself: its type, its TTL, and that it stands on something
 * that may carry one. How the API words the refusal of a marker below a block, in its citations or
 * in the content of a tool result, is not known; here it is worded as for thinking.
 */
final class MarkerShapeRules {
  private static final String NOT_PERMITTED = ".cache_control: Extra inputs are not permitted";

  /** Fields of a block that are not looked into: the marker itself, and a tool's own arguments. */
  private static final Set<String> FREE_FORM = Set.of("cache_control", "input");

  private MarkerShapeRules() {}

  /** The first error, in the order tools, system, messages, top level. */
  static Optional<ApiError> check(JsonNode body) {
    return tools(body.path("tools"))
        .or(() -> system(body.path("system")))
        .or(() -> messages(body.path("messages")))
        .or(() -> marker(body.path("cache_control"), "cache_control"));
  }

  private static Optional<ApiError> tools(JsonNode tools) {
    Optional<ApiError> error = Optional.empty();
    for (int i = 0; i < tools.size() && error.isEmpty(); i++) {
      String type = tools.get(i).path("type").asText("custom");
      error =
          marker(tools.get(i).path("cache_control"), "tools." + i + "." + type + ".cache_control");
    }
    return error;
  }

  private static Optional<ApiError> system(JsonNode system) {
    Optional<ApiError> error = Optional.empty();
    for (int i = 0; i < system.size() && error.isEmpty(); i++) {
      error = block(system.get(i), "system." + i);
    }
    return error;
  }

  private static Optional<ApiError> messages(JsonNode messages) {
    Optional<ApiError> error = Optional.empty();
    for (int i = 0; i < messages.size() && error.isEmpty(); i++) {
      JsonNode content = messages.get(i).path("content");
      for (int j = 0; j < content.size() && error.isEmpty(); j++) {
        String type = content.get(j).path("type").asText();
        error = block(content.get(j), "messages." + i + ".content." + j + "." + type);
      }
    }
    return error;
  }

  private static Optional<ApiError> block(JsonNode block, String path) {
    BlockKind kind = BlockKind.ofType(block.path("type").asText());
    if (kind == BlockKind.THINKING && block.hasNonNull("cache_control")) {
      return Optional.of(ApiError.invalidRequest(path + NOT_PERMITTED));
    }
    return marker(block.path("cache_control"), path + ".cache_control")
        .or(() -> below(block, path));
  }

  private static Optional<ApiError> below(JsonNode block, String path) {
    for (Map.Entry<String, JsonNode> field : block.properties()) {
      if (!FREE_FORM.contains(field.getKey())) {
        Optional<ApiError> error = nested(field.getValue(), path + "." + field.getKey());
        if (error.isPresent()) {
          return error;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<ApiError> nested(JsonNode value, String path) {
    if (value.hasNonNull("cache_control")) {
      return Optional.of(ApiError.invalidRequest(path + NOT_PERMITTED));
    }
    if (value.isObject()) {
      return below(value, path);
    }
    Optional<ApiError> error = Optional.empty();
    for (int i = 0; i < value.size() && error.isEmpty(); i++) {
      error = nested(value.get(i), path + "." + i);
    }
    return error;
  }

  private static Optional<ApiError> marker(JsonNode marker, String path) {
    if (marker.isMissingNode() || marker.isNull()) {
      return Optional.empty();
    }
    if (!marker.isObject()) {
      return error(path + ": Input should be a valid dictionary");
    }
    JsonNode type = marker.path("type");
    if (type.isMissingNode()) {
      return error(path + ": Unable to extract tag using discriminator 'type'");
    }
    if (!type.asText().equals("ephemeral")) {
      return error(
          path
              + ": Input tag '"
              + type.asText()
              + "' found using 'type' does not match any of the expected tags: 'ephemeral'");
    }
    JsonNode ttl = marker.path("ttl");
    boolean known = ttl.isMissingNode() || ttl.isTextual() && Ttl.ofWire(ttl.asText()).isPresent();
    return known ? Optional.empty() : error(path + ".ephemeral.ttl: Input should be '5m' or '1h'");
  }

  private static Optional<ApiError> error(String message) {
    return Optional.of(ApiError.invalidRequest(message));
  }
}
