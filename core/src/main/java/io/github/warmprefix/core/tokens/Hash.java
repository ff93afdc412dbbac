package io.github.warmprefix.core.tokens;

/** Hashes of features and pieces. A change here asks for a new calibration. */
final class Hash {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Hash() {}

  /** The number of a feature: its kind, which is under 64, and up to three values. */
  static int feature(int kind, int a, int b, int c) {
    int hash = kind * 0x9E3779B1 + a * 0x85EBCA77 + b * 0xC2B2AE3D + c * 0x27D4EB2F;
    return (hash ^ hash >>> 15) * 0x165667B1;
  }

  /** One more character for the hash of a run. */
  static long next(long hash, int c) {
    return (hash + c) * FACTOR;
  }

  /** More characters for the hash of a run. */
  static long next(long hash, char[] chars, int from, int to) {
    long next = hash;
    for (int i = from; i < to; i++) {
      next = next(next, chars[i]);
    }
    return next;
  }

  /** The hash of a run, when all its characters are in it. */
  static long end(long hash, int kind) {
    long mixed = hash + kind * 0xD1B54A32D192ED03L;
    mixed = (mixed ^ mixed >>> 32) * 0xBF58476D1CE4E5B9L;
    return mixed ^ mixed >>> 29;
  }

  /** The hash of a run as an int. */
  static int folded(long hash) {
    return (int) (end(hash, 0) >>> 16);
  }
}
