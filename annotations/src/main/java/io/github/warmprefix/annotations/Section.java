package io.github.warmprefix.annotations;

/**
 * Where in the request a text stands. The API reads tools first, then {@code system}, then
 * messages.
 */
public enum Section {
  /** The system prompt. */
  SYSTEM,
  /** A turn of the user, in {@code messages}. */
  USER,
  /** A turn of the assistant, in {@code messages}: the answer of a few-shot example. */
  ASSISTANT
}
