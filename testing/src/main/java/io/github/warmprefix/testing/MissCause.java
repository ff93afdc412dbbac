package io.github.warmprefix.testing;

import java.time.Duration;

/** Why no entry was found at a marker. */
public sealed interface MissCause {
  /** One clause for people, without a full stop; it may go over several lines. */
  String describe();

  /** Nothing has been cached yet for this model in this workspace. */
  record Cold() implements MissCause {
    @Override
    public String describe() {
      return "nothing is cached yet for this model in this workspace";
    }
  }

  /**
   * The nearest entry, the one with the longest common prefix, has other bytes.
   *
   * @param writtenBy the number of the exchange that wrote the nearest entry
   * @param divergence where it differs
   */
  record Diverged(long writtenBy, Divergence divergence) implements MissCause {
    @Override
    public String describe() {
      return "the nearest entry, written by #"
          + writtenBy
          + ", differs at "
          + divergence.path()
          + ", byte "
          + divergence.byteOffset()
          + (divergence.cachedPath().equals(divergence.path())
              ? ""
              : " (where it has " + divergence.cachedPath() + ")")
          + "\n      cached:   "
          + divergence.cached()
          + "\n      received: "
          + divergence.received();
    }
  }

  /**
   * The entry was there but its life was over.
   *
   * @param writtenBy the number of the exchange that wrote it
   * @param path the block it ended at
   * @param ago how long before this request it expired
   */
  record Expired(long writtenBy, String path, Duration ago) implements MissCause {
    @Override
    public String describe() {
      return entry(path, writtenBy) + " expired " + ago.toSeconds() + " s ago";
    }
  }

  /**
   * Another request is writing the same prefix, and its response has not begun.
   *
   * @param writtenBy the number of that exchange
   */
  record InFlight(long writtenBy) implements MissCause {
    @Override
    public String describe() {
      return "#" + writtenBy + " was writing it, but its response had not begun";
    }
  }

  /**
   * The nearest entry is a true prefix, but too many positions back for the lookback.
   *
   * @param writtenBy the number of the exchange that wrote it
   * @param path the block it ends at
   * @param positionsBack how many positions before the marker, 20 or more
   */
  record OutOfReach(long writtenBy, String path, int positionsBack) implements MissCause {
    @Override
    public String describe() {
      return entry(path, writtenBy)
          + " lies "
          + positionsBack
          + " positions back, beyond the lookback";
    }
  }

  /**
   * The same bytes are cached only as part of a longer prefix: no entry ends at this block or
   * before it.
   *
   * @param writtenBy the number of the exchange that wrote the longer entry
   * @param path the block it ends at
   */
  record EntryEndsLater(long writtenBy, String path) implements MissCause {
    @Override
    public String describe() {
      return entry(path, writtenBy) + " has the same bytes but goes on beyond this block";
    }
  }

  private static String entry(String path, long writtenBy) {
    return "the entry at " + path + ", written by #" + writtenBy + ",";
  }
}
