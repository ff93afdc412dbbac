package io.github.warmprefix.processor.template;

import java.util.Optional;

/** What is known of a cached segment's content while the template is compiled. */
public sealed interface CachedContent {
  /** The text, where it is known. */
  default Optional<String> text() {
    return Optional.empty();
  }

  /** A compile-time constant. */
  record Constant(String value) implements CachedContent {
    @Override
    public Optional<String> text() {
      return Optional.of(value);
    }
  }

  /** A packaged text. */
  record Packaged(PackagedText resource) implements CachedContent {
    @Override
    public Optional<String> text() {
      return Optional.of(resource.text());
    }
  }

  /**
   * Text made by code: a method's result, or a field whose initialiser is no constant expression.
   */
  record Computed() implements CachedContent {}

  /** Text made by code that the analysis of bodies could fold to a constant. */
  record Folded(String value) implements CachedContent {
    @Override
    public Optional<String> text() {
      return Optional.of(value);
    }
  }

  /** SDK objects made by a method: tools, or a content block. */
  record Objects(Kind kind) implements CachedContent {}

  /** What a method returns that makes SDK objects. */
  enum Kind {
    /** {@code Tool} */
    TOOL,
    /** {@code List<Tool>} */
    TOOL_LIST,
    /** {@code ContentBlockParam} or one of its members that can carry a marker. */
    CONTENT_BLOCK
  }
}
