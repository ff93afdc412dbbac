package io.github.warmprefix.benchmarks.page;

/** How much is run: enough for figures, or only as much as shows that everything works. */
enum Effort {
  FULL,
  TRIAL;

  /** A number of rounds. */
  String rounds(int full) {
    return Integer.toString(this == FULL ? full : 1);
  }

  /** A number of rounds that are not counted. */
  String warmups(int full) {
    return Integer.toString(this == FULL ? full : 0);
  }
}
