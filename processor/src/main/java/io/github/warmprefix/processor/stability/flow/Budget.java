package io.github.warmprefix.processor.stability.flow;

/** Keeps the analysis of one segment within bounds. */
final class Budget {
  /** The longest text that is folded, in characters. */
  static final int MAX_TEXT = 8_000_000;

  private static final int CHARS_PER_STEP = 256;

  private final int limit;
  private final boolean joinLoops;
  private int used;

  /** A budget of {@code limit} steps; {@code joinLoops} if no loop is to be run turn by turn. */
  Budget(int limit, boolean joinLoops) {
    this.limit = limit;
    this.joinLoops = joinLoops;
  }

  /** The steps taken so far. */
  int used() {
    return used;
  }

  /** Takes one step. */
  void step() {
    step(0);
  }

  /** Takes a step that handles so many characters. */
  void step(int chars) {
    used += 1 + chars / CHARS_PER_STEP;
    if (used > limit) {
      throw new Exhausted();
    }
  }

  /** Whether less than a half is left: time to stop unrolling. */
  boolean tight() {
    return joinLoops || used > limit / 2;
  }

  /** There are no steps left. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("too many steps", null, false, false);
    }
  }
}
