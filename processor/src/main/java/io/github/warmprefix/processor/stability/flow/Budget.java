package io.github.warmprefix.processor.stability.flow;

import java.util.Optional;
import java.util.function.Function;

/** Keeps the analysis of one segment, or of one method that builds requests, within bounds. */
final class Budget {
  /** The steps for a segment. */
  static final int SEGMENT = 160_000;

  /** The steps for a method that builds requests. */
  static final int REQUESTS = 200_000;

  /** Which part of the steps there is for a second attempt. */
  private static final int SECOND = 4;

  /** How many calls deep is close by. */
  private static final int NEARBY = 3;

  /** The longest text that is folded, in characters. */
  static final int MAX_TEXT = 8_000_000;

  private static final int CHARS_PER_STEP = 256;

  private final int limit;
  private final boolean joinLoops;
  private final int deepest;
  private int used;

  /**
   * A budget of {@code limit} steps; {@code joinLoops} if no loop is to be run turn by turn, and no
   * calls to be followed from further off than {@code deepest}.
   */
  private Budget(int limit, boolean joinLoops, int deepest) {
    this.limit = limit;
    this.joinLoops = joinLoops;
    this.deepest = deepest;
  }

  /** Does work turn by turn where that can be afforded, else, or nothing, with loops joined. */
  static <T> Optional<T> attempt(int steps, Function<Budget, Optional<T>> work) {
    return within(new Budget(steps, false, Integer.MAX_VALUE), work)
        .or(() -> within(new Budget(steps / SECOND, true, Integer.MAX_VALUE), work));
  }

  /** Does work with loops joined, and without what is far off, or nothing. */
  static <T> Optional<T> nearby(int steps, Function<Budget, Optional<T>> work) {
    return within(new Budget(steps, true, NEARBY), work);
  }

  private static <T> Optional<T> within(Budget budget, Function<Budget, Optional<T>> work) {
    try {
      return work.apply(budget);
    } catch (Exhausted | StackOverflowError e) {
      return Optional.empty();
    }
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

  /** How many calls may be in progress when another one is followed. */
  int deepest() {
    return deepest;
  }

  /** There are no steps left. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("too many steps", null, false, false);
    }
  }
}
