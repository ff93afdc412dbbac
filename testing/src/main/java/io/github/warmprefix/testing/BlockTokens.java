package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ToolPrompt;

/**
 * Counts the tokens of a prompt block by block: its text, and the framing that the API adds.
 *
 * <p>The frame of a pair of messages counts with the first block of the user's. The hidden tool
 * prompt counts with the first tool, as for {@code tool_choice} {@code auto}; what {@code any} and
 * {@code tool} add counts with the first message, since a change of {@code tool_choice} leaves the
 * tools in the cache. An image or a document that is not text counts a flat figure, which is a
 * stand-in and not measured.
 */
final class BlockTokens {
  /** A stand-in for an image or a binary document. */
  static final long MEDIA_TOKENS = 1_600;

  private final Model model;
  private final TokenCounter counter;
  private final boolean hasTools;
  private final boolean forcedTool;
  private boolean toolsOpened;
  private boolean messagesOpened;

  BlockTokens(Model model, TokenCounter counter, JsonNode request) {
    this.model = model;
    this.counter = counter;
    this.hasTools = !request.path("tools").isEmpty();
    this.forcedTool = ToolChoices.isForced(request);
  }

  /** The tokens of the next block; to be asked for each block once, in order. */
  long next(Block block) {
    return content(block) + framing(block);
  }

  private long content(Block block) {
    if (block.kind() == BlockKind.TEXT) {
      return counter.count(model.family(), block.text());
    }
    ObjectNode readable = block.json().deepCopy();
    long media = takeMedia(readable);
    return counter.count(model.family(), JsonText.write(readable)) + media * MEDIA_TOKENS;
  }

  private long framing(Block block) {
    return switch (block.section()) {
      case TOOLS -> toolPrompt();
      case SYSTEM -> 0;
      case MESSAGES -> messageFrame(block) + forcedToolSurplus();
    };
  }

  private long toolPrompt() {
    if (toolsOpened) {
      return 0;
    }
    toolsOpened = true;
    return model.toolPrompt().map(ToolPrompt::autoOrNone).orElse(0);
  }

  private long messageFrame(Block block) {
    return block.opensTurn().filter("user"::equals).isPresent()
        ? model.messageFrameTokens().orElse(0)
        : 0;
  }

  private long forcedToolSurplus() {
    if (messagesOpened || !hasTools || !forcedTool) {
      return 0;
    }
    messagesOpened = true;
    return model.toolPrompt().map(prompt -> prompt.anyOrTool() - prompt.autoOrNone()).orElse(0);
  }

  /** Removes sources that are no text, at any depth, and says how many there were. */
  private static long takeMedia(JsonNode node) {
    long taken = 0;
    if (node instanceof ObjectNode object && isMedia(object.path("source"))) {
      object.remove("source");
      taken++;
    }
    for (JsonNode child : node) {
      taken += takeMedia(child);
    }
    return taken;
  }

  private static boolean isMedia(JsonNode source) {
    return switch (source.path("type").asText()) {
      case "base64", "url", "file" -> true;
      default -> false;
    };
  }
}
