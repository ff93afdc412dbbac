package io.github.warmprefix.core.cache;

/**
 * The parts of a request in the order in which the API renders them, whatever the order of JSON
 * keys.
 */
public enum WireSection {
  /** The tool definitions. */
  TOOLS,
  /** The system prompt. */
  SYSTEM,
  /** The turns of the conversation. */
  MESSAGES
}
