package io.github.warmprefix.testing;

import java.util.Optional;

/** What became of one marker. */
public sealed interface MarkerResult {
  /** One clause for people. */
  String describe();

  /** An entry ends at the marked block. */
  record Hit() implements MarkerResult {
    @Override
    public String describe() {
      return "hit";
    }
  }

  /**
   * An entry was found on the walk back. What lies between it and the marker was written.
   *
   * @param entryPath the block the entry ends at
   * @param positionsBack how many positions before the marker; 0 inside a run that is one position
   * @param cause why there was no entry at the marked block itself; empty where the prompt has
   *     merely grown since that entry
   */
  record Extended(String entryPath, int positionsBack, Optional<MissCause> cause)
      implements MarkerResult {
    @Override
    public String describe() {
      return "hit at "
          + entryPath
          + ", "
          + positionsBack
          + " back"
          + cause.map(miss -> "; here a miss: " + miss.describe()).orElse("; the rest is new");
    }
  }

  /** No entry was found. */
  record Missed(MissCause cause) implements MarkerResult {
    @Override
    public String describe() {
      return "miss: " + cause.describe();
    }
  }

  /** No entry ends here, but a later block was read from the cache, so nothing was written. */
  record Covered() implements MarkerResult {
    @Override
    public String describe() {
      return "covered by a hit further on";
    }
  }

  /**
   * The prefix is too short: the marker had no effect, silently.
   *
   * @param minimum the model's minimum in tokens
   */
  record BelowMinimum(int minimum) implements MarkerResult {
    @Override
    public String describe() {
      return "no effect: below the model's minimum of " + minimum + " tokens";
    }
  }
}
