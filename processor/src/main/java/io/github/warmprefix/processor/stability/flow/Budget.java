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

  /** Does work turn by turn where that can be afforded, else, or nothing, with loops joined. */
  static <T> Optional<T> attempt(int steps, Function<Budget, Optional<T>> work) {
    return within(new Budget(steps, false), work)
        .or(() -> within(new Budget(steps / SECOND, true), work));
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

  /** There are no steps left. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("too many steps", null, false, false);
    }
  }
}
