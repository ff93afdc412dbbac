package io.github.warmprefix.runtime.warm;

/** A prefix that is kept warm, or is not because it would not pay. */
public interface Warm extends AutoCloseable {
  /** What was decided. */
  WarmPlan plan();

  /**
   * To be called when a request with the prefix is sent, not when it is answered: the life of an
   * entry counts from there.
   */
  void used();

  /** Ends it. A request under way is not broken off. */
  @Override
  void close();
}
