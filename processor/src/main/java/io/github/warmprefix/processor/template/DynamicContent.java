package io.github.warmprefix.processor.template;

import java.util.Optional;

/** How a dynamic segment gets its content at runtime. */
public sealed interface DynamicContent {
  /** The static method returns the text. */
  record Text() implements DynamicContent {}

  /** The static method returns turns of a conversation, {@code List<MessageParam>}. */
  record Turns() implements DynamicContent {}

  /**
   * A text with a placeholder for each parameter.
   *
   * @param text the text with its <code>{{name}}</code> placeholders
   * @param resource where the text comes from, where it is packaged
   */
  record Placeholders(String text, Optional<PackagedText> resource) implements DynamicContent {}
}
