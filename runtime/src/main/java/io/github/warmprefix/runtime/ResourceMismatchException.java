package io.github.warmprefix.runtime;

import java.io.Serial;

/**
 * A packaged text is missing, or is not the one that was checked when the template was compiled.
 */
public final class ResourceMismatchException extends IllegalStateException {
  @Serial private static final long serialVersionUID = 1L;

  ResourceMismatchException(String message) {
    super(message);
  }
}
