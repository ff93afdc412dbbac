package io.github.warmprefix.testing;

/** The kinds of block that the caching rules tell apart. */
enum BlockKind {
  /** A tool definition. */
  TOOL,
  /** Text. */
  TEXT,
  /** Thinking of the model, readable or redacted: it cannot carry a marker. */
  THINKING,
  /** A call of a tool: a run of them is one position. */
  TOOL_USE,
  /** The result of a tool: a run of them is one position. */
  TOOL_RESULT,
  /** Any other block, such as an image or a document. */
  OTHER;

  /** The kind of a system or message block, by its {@code type}. */
  static BlockKind ofType(String type) {
    return switch (type) {
      case "text" -> TEXT;
      case "thinking", "redacted_thinking" -> THINKING;
      case "tool_use" -> TOOL_USE;
      case "tool_result" -> TOOL_RESULT;
      default -> OTHER;
    };
  }

  /** Whether a run of such blocks is one position in the lookback. */
  boolean runsAsOnePosition() {
    return this == TOOL_USE || this == TOOL_RESULT;
  }
}
