package io.github.warmprefix.processor.lock;

import java.util.List;

/**
 * A message of a request.
 *
 * @param role {@code "user"} or {@code "assistant"}
 * @param texts the texts of its blocks, none of them blank
 */
public record WireTurn(String role, List<String> texts) {
  /** Copies the list. */
  public WireTurn {
    texts = List.copyOf(texts);
  }
}
