package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Checks what may not go with {@code max_tokens: 0}. That the API refuses these is documented; its
 * wording is not known, so the messages are the simulator's own.
 */
final class PrewarmRules {
  private PrewarmRules() {}

  /** The first conflict; empty for a request that is no pre-warm. */
  static Optional<ApiError> check(ApiRequest request) {
    return request.isPrewarm()
        ? conflict(request)
            .map(with -> ApiError.invalidRequest("max_tokens: 0 is not supported with " + with))
        : Optional.empty();
  }

  private static Optional<String> conflict(ApiRequest request) {
    JsonNode json = request.json();
    if (request.stream()) {
      return Optional.of("stream: true");
    }
    if (json.path("thinking").path("type").asText().equals("enabled")) {
      return Optional.of("enabled thinking");
    }
    if (json.path("output_config").hasNonNull("format")) {
      return Optional.of("structured output");
    }
    return ToolChoices.isForced(json) ? Optional.of("a forced tool choice") : Optional.empty();
  }
}
