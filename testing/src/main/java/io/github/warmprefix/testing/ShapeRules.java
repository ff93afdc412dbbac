package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a body has the fields of a request, with the right types, so that the reader can rely
 * on them. Fields that do not matter to caching are let through unread.
 */
final class ShapeRules {
  private static final Set<String> ROLES = Set.of("user", "assistant", "system");

  private ShapeRules() {}

  /** The first error of shape. {@code max_tokens} is checked only where it is required. */
  static Optional<ApiError> check(JsonNode body, boolean maxTokensRequired) {
    if (!body.isObject()) {
      return error("Input should be a valid dictionary");
    }
    return model(body)
        .or(() -> maxTokensRequired ? maxTokens(body) : Optional.empty())
        .or(() -> tools(body.path("tools")))
        .or(() -> system(body.path("system")))
        .or(() -> messages(body.path("messages")));
  }

  private static Optional<ApiError> model(JsonNode body) {
    return text(body.path("model"), "model");
  }

  private static Optional<ApiError> maxTokens(JsonNode body) {
    JsonNode maxTokens = body.path("max_tokens");
    if (maxTokens.isMissingNode()) {
      return error("max_tokens: Field required");
    }
    if (!maxTokens.isIntegralNumber() || !maxTokens.canConvertToLong()) {
      return error("max_tokens: Input should be a valid integer");
    }
    return maxTokens.asLong() < 0
        ? error("max_tokens: Input should be greater than or equal to 0")
        : Optional.empty();
  }

  private static Optional<ApiError> tools(JsonNode tools) {
    if (absent(tools)) {
      return Optional.empty();
    }
    if (!tools.isArray()) {
      return error("tools: Input should be a valid list");
    }
    for (int i = 0; i < tools.size(); i++) {
      if (!tools.get(i).isObject()) {
        return error("tools." + i + ": Input should be a valid dictionary");
      }
    }
    return Optional.empty();
  }

  private static Optional<ApiError> system(JsonNode system) {
    if (absent(system) || system.isTextual()) {
      return Optional.empty();
    }
    if (!system.isArray()) {
      return error("system: Input should be a valid list");
    }
    for (int i = 0; i < system.size(); i++) {
      Optional<ApiError> error = systemBlock(system.get(i), "system." + i);
      if (error.isPresent()) {
        return error;
      }
    }
    return Optional.empty();
  }

  private static Optional<ApiError> systemBlock(JsonNode block, String path) {
    return block(block, path)
        .or(
            () ->
                block.path("type").asText().equals("text")
                    ? Optional.empty()
                    : error(path + ".type: Input should be 'text'"));
  }

  private static Optional<ApiError> messages(JsonNode messages) {
    if (messages.isMissingNode()) {
      return error("messages: Field required");
    }
    if (!messages.isArray()) {
      return error("messages: Input should be a valid list");
    }
    if (messages.isEmpty()) {
      return error("messages: at least one message is required");
    }
    for (int i = 0; i < messages.size(); i++) {
      boolean last = i == messages.size() - 1;
      Optional<ApiError> error = message(messages.get(i), "messages." + i, last);
      if (error.isPresent()) {
        return error;
      }
    }
    return Optional.empty();
  }

  private static Optional<ApiError> message(JsonNode message, String path, boolean last) {
    if (!message.isObject()) {
      return error(path + ": Input should be a valid dictionary");
    }
    String role = message.path("role").asText();
    if (!ROLES.contains(role)) {
      return message.path("role").isMissingNode()
          ? error(path + ".role: Field required")
          : error(path + ".role: Input should be 'user', 'assistant' or 'system'");
    }
    JsonNode content = message.path("content");
    if (content.isTextual()) {
      return Optional.empty();
    }
    if (!content.isArray()) {
      return content.isMissingNode()
          ? error(path + ".content: Field required")
          : error(path + ".content: Input should be a valid list");
    }
    if (content.isEmpty() && !(last && role.equals("assistant"))) {
      return error(
          path
              + ": all messages must have non-empty content except for the optional final"
              + " assistant message");
    }
    for (int i = 0; i < content.size(); i++) {
      Optional<ApiError> error = block(content.get(i), path + ".content." + i);
      if (error.isPresent()) {
        return error;
      }
    }
    return Optional.empty();
  }

  private static Optional<ApiError> block(JsonNode block, String path) {
    if (!block.isObject()) {
      return error(path + ": Input should be a valid dictionary");
    }
    return text(block.path("type"), path + ".type")
        .or(
            () ->
                block.path("type").asText().equals("text")
                    ? text(block.path("text"), path + ".text")
                    : Optional.empty());
  }

  private static Optional<ApiError> text(JsonNode value, String path) {
    if (value.isMissingNode()) {
      return error(path + ": Field required");
    }
    return value.isTextual() ? Optional.empty() : error(path + ": Input should be a valid string");
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static Optional<ApiError> error(String message) {
    return Optional.of(ApiError.invalidRequest(message));
  }
}
