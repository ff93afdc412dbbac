package io.github.warmprefix.runtime.monitor;

/** Reads the bytes of a response as they pass. */
interface Tap {
  /** Some bytes, which stay as they are. */
  void pass(byte[] bytes, int from, int length);

  /** The end of the response, or of the caller's interest in it. */
  void end();
}
