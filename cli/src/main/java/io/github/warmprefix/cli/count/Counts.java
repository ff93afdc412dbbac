package io.github.warmprefix.cli.count;

/** Prints what was counted. */
interface Counts {
  /** Takes the next text. */
  void add(Count count);

  /** There are no more texts. */
  void end();
}
