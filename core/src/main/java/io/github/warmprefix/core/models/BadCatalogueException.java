package io.github.warmprefix.core.models;

/**
 * Carries what is wrong with a catalogue file out of the readers; it never leaves this package.
 *
 * <p>The message is the end of a sentence that begins with the name of the file.
 */
final class BadCatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadCatalogueException(String message) {
    super(message, null, false, false);
  }
}
