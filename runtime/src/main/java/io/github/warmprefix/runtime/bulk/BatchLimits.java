package io.github.warmprefix.runtime.bulk;

import io.github.warmprefix.core.models.Limits;

/**
 * How large a batch may be.
 *
 * @param requests the most requests, 1 or more
 * @param bytes the most bytes of its JSON
 */
public record BatchLimits(int requests, long bytes) {
  /** The bytes of a batch without requests. */
  static final long ENVELOPE = "{\"requests\":[]}".length();

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if no request fits
   */
  public BatchLimits {
    if (requests < 1 || bytes <= ENVELOPE) {
      throw new IllegalArgumentException(
          "no request fits in a batch of " + requests + " requests and " + bytes + " bytes");
    }
  }

  /** The limits of the API. */
  public static BatchLimits of(Limits api) {
    return new BatchLimits(api.batchRequests(), api.batchBytes());
  }

  /** Whether a batch with requests of so many bytes in all, commas not counted, is allowed. */
  boolean allow(int count, long requestBytes) {
    return count <= requests && ENVELOPE + requestBytes + Math.max(0, count - 1) <= bytes;
  }

  /** The limits when the API has refused a batch as too large. */
  BatchLimits halved() {
    return new BatchLimits(Math.max(1, requests / 2), Math.max(ENVELOPE + 1, bytes / 2));
  }
}
