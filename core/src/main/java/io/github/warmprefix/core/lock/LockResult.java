package io.github.warmprefix.core.lock;

/** The outcome of reading a lock file. */
public sealed interface LockResult {
  /** The file was read. */
  record Loaded(Lock lock) implements LockResult {}

  /** There is no such file: nothing is locked yet. */
  record Absent() implements LockResult {}

  /**
   * The file cannot be used.
   *
   * @param message one sentence that names the file, the place in it and what is wrong
   */
  record Rejected(String message) implements LockResult {}
}
