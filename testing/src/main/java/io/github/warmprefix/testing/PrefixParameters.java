package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.warmprefix.core.cache.WireSection;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The parameters that change a prefix without being part of its blocks. Each enters in front of the
 * first section whose entries it spoils.
 *
 * <ul>
 *   <li>{@code thinking} and {@code output_config} in front of the tools. Whether entries of tools
 *       and system survive a change of thinking or effort depends on the model; the simulator lets
 *       all models lose them. An absent parameter and an explicit default count as different.
 *   <li>{@code speed} and whether citations are on in front of the system prompt. Web search needs
 *       nothing here: it is a tool, and what follows it changes with it.
 *   <li>{@code tool_choice} with {@code disable_parallel_tool_use}, and whether there are images,
 *       in front of the messages.
 * </ul>
 */
final class PrefixParameters {
  private PrefixParameters() {}

  /** The parameters that enter in front of a section, always the same ones in the same order. */
  static List<Piece> before(WireSection section, ApiRequest request) {
    JsonNode json = request.json();
    return switch (section) {
      case TOOLS -> List.of(parameter("thinking", json), parameter("output_config", json));
      case SYSTEM ->
          List.of(
              Piece.of("speed", TextNode.valueOf(json.path("speed").asText("standard"))),
              Piece.of("citations", BooleanNode.valueOf(hasCitations(request))));
      case MESSAGES ->
          List.of(
              Piece.of("tool_choice", toolChoice(json.path("tool_choice"))),
              Piece.of("images", BooleanNode.valueOf(hasImages(request))));
    };
  }

  private static Piece parameter(String name, JsonNode request) {
    JsonNode value = request.path(name);
    return Piece.of(name, value.isMissingNode() ? NullNode.instance : value);
  }

  private static ObjectNode toolChoice(JsonNode choice) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", choice.path("type").asText("auto"))
        .put("name", choice.path("name").asText(""))
        .put(
            "disable_parallel_tool_use", choice.path("disable_parallel_tool_use").asBoolean(false));
  }

  private static boolean hasCitations(ApiRequest request) {
    return request.blocks().stream()
        .anyMatch(block -> block.json().path("citations").path("enabled").asBoolean());
  }

  private static boolean hasImages(ApiRequest request) {
    return request.blocks().stream()
        .filter(block -> block.section() == WireSection.MESSAGES)
        .map(Block::json)
        .anyMatch(json -> isImage(json) || containsImage(json.path("content")));
  }

  private static boolean containsImage(JsonNode blocks) {
    return StreamSupport.stream(blocks.spliterator(), false).anyMatch(PrefixParameters::isImage);
  }

  private static boolean isImage(JsonNode block) {
    return block.path("type").asText().equals("image");
  }
}
