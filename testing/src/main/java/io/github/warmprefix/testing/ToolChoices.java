package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the {@code tool_choice} of a request. */
final class ToolChoices {
  private ToolChoices() {}

  /** Whether the model must call a tool. */
  static boolean isForced(JsonNode request) {
    return switch (request.path("tool_choice").path("type").asText()) {
      case "any", "tool" -> true;
      default -> false;
    };
  }
}
