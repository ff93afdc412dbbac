package io.github.warmprefix.core.cost;

/** A way to send requests, which decides what they cost. */
public enum Lever {
  /** One by one, uncached. */
  STANDARD(false),
  /** One by one, with entries that live five minutes. */
  CACHED_5M(false),
  /** One by one, with entries that live an hour. */
  CACHED_1H(false),
  /** One by one, with entries of five minutes that are read again before they die. */
  KEPT_WARM_5M(false),
  /** One by one, with entries of an hour that are read again before they die. */
  KEPT_WARM_1H(false),
  /** In batches, uncached. */
  BATCH(true),
  /** In batches, with entries of an hour that a batch of one request writes first. */
  BATCH_CACHED(true);

  private final boolean batch;

  Lever(boolean batch) {
    this.batch = batch;
  }

  /** Whether answers may take as long as a batch may run. */
  public boolean inBatches() {
    return batch;
  }

  /** Whether requests carry markers. */
  public boolean caches() {
    return this != STANDARD && this != BATCH;
  }
}
