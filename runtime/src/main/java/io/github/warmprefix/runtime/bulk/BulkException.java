package io.github.warmprefix.runtime.bulk;

/**
 * A job cannot go on, for a reason that concerns all of its items. Nothing is lost: once the reason
 * is gone, run it again with the same journal.
 */
public final class BulkException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BulkException(String message, Throwable cause) {
    super(message, cause);
  }

  BulkException(String message) {
    super(message);
  }
}
