package io.github.warmprefix.runtime;

import java.io.Serial;

/**
 * A customizer changed what the cache entry depends on. The request would have missed the cache, so
 * it was not built.
 */
public final class PrefixChangedException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  private final String path;

  PrefixChangedException(String path, String change) {
    super(
        path
            + " "
            + change
            + ": customize() must leave the model, the tools, the system prompt and the cached"
            + " messages alone, or the request misses the cache; change the template instead");
    this.path = path;
  }

  /** Where in the request the first change lies, for example {@code system[1].text}. */
  public String path() {
    return path;
  }
}
