package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.ContentBlockParam;
import java.util.Optional;

/** Puts markers on the content blocks that templates can hold. */
final class MarkedContent {
  private MarkedContent() {}

  /** The block with the marker, or empty when it cannot carry one. */
  static Optional<ContentBlockParam> of(ContentBlockParam block, CacheControlEphemeral marker) {
    if (block.isText()) {
      return Optional.of(block.asText())
          .filter(text -> !text.text().isBlank())
          .map(text -> ContentBlockParam.ofText(text.toBuilder().cacheControl(marker).build()));
    }
    if (block.isDocument()) {
      return Optional.of(
          ContentBlockParam.ofDocument(
              block.asDocument().toBuilder().cacheControl(marker).build()));
    }
    if (block.isImage()) {
      return Optional.of(
          ContentBlockParam.ofImage(block.asImage().toBuilder().cacheControl(marker).build()));
    }
    if (block.isToolUse()) {
      return Optional.of(
          ContentBlockParam.ofToolUse(block.asToolUse().toBuilder().cacheControl(marker).build()));
    }
    if (block.isToolResult()) {
      return Optional.of(
          ContentBlockParam.ofToolResult(
              block.asToolResult().toBuilder().cacheControl(marker).build()));
    }
    return Optional.empty();
  }
}
