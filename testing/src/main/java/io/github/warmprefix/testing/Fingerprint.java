package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.warmprefix.core.cache.PrefixHash;
import io.github.warmprefix.core.cache.WireSection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What cache diagnostics keep of a request to compare a later one with: hashes, no text.
 *
 * @param model the model id as sent
 * @param tools a hash for each tool
 * @param system a hash for each block of the system prompt
 * @param messages a hash for each block of the messages
 * @param parameters a hash of what else changes the prefix, such as {@code thinking}
 * @param cacheableTokens the tokens up to the last marker; 0 without markers
 */
record Fingerprint(
    String model,
    List<String> tools,
    List<String> system,
    List<String> messages,
    String parameters,
    long cacheableTokens) {
  static Fingerprint of(ApiRequest request, Prompt prompt, List<PlacedMarker> markers) {
    return new Fingerprint(
        request.model(),
        hashes(request, WireSection.TOOLS),
        hashes(request, WireSection.SYSTEM),
        hashes(request, WireSection.MESSAGES),
        parameters(request),
        markers.isEmpty()
            ? 0
            : prompt.blocks().get(markers.get(markers.size() - 1).block()).tokens());
  }

  /** Whether the request was one for diagnostics: it has the object, empty or not. */
  static boolean isWanted(ApiRequest request) {
    return request.json().path("diagnostics").isObject();
  }

  /** The message to compare with, if the request names one. */
  static Optional<String> previous(ApiRequest request) {
    JsonNode id = request.json().path("diagnostics").path("previous_message_id");
    return id.isTextual() ? Optional.of(id.asText()) : Optional.empty();
  }

  /**
   * Where a later request first differs, by the API's word for it; empty where it only goes on. The
   * order is that of the prompt, behind the model.
   */
  Optional<String> divergence(Fingerprint later) {
    if (!model.equals(later.model)) {
      return Optional.of("model_changed");
    }
    if (!tools.equals(later.tools)) {
      return Optional.of("tools_changed");
    }
    if (!system.equals(later.system)) {
      return Optional.of("system_changed");
    }
    if (!parameters.equals(later.parameters)) {
      return Optional.of("unavailable");
    }
    return goesOn(later) ? Optional.empty() : Optional.of("messages_changed");
  }

  private boolean goesOn(Fingerprint later) {
    return later.messages.size() >= messages.size()
        && later.messages.subList(0, messages.size()).equals(messages);
  }

  private static List<String> hashes(ApiRequest request, WireSection section) {
    return request.blocks().stream()
        .filter(block -> block.section() == section)
        .map(
            block -> PrefixHash.ofText(block.opensTurn().orElse("") + JsonText.write(block.json())))
        .toList();
  }

  private static String parameters(ApiRequest request) {
    return Arrays.stream(WireSection.values())
        .flatMap(section -> PrefixParameters.before(section, request).stream())
        .map(Piece::json)
        .toList()
        .toString();
  }
}
