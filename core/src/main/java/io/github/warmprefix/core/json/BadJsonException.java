package io.github.warmprefix.core.json;

/**
 * Carries what is wrong with a JSON file out of the readers; it never leaves {@code core}.
 *
 * <p>The message is the end of a sentence that begins with the name of the file.
 */
public final class BadJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message the end of a sentence that begins with the name of the file
   */
  public BadJsonException(String message) {
    super(message, null, false, false);
  }
}
