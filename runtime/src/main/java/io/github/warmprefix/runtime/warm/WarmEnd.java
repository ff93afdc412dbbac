package io.github.warmprefix.runtime.warm;

/** Why a prefix is no longer kept warm. */
public enum WarmEnd {
  /** No request came for so long that a write is cheaper. The next request begins anew. */
  IDLE("no request came"),
  /** A warming came too late, because the timer was. The next request begins anew. */
  TOO_LATE("the timer was late"),
  /** A warming failed. The next request begins anew. */
  FAILED("a warming failed"),
  /** A warming found no entry and wrote one. The next request begins anew. */
  MISSED("a warming found no entry"),
  /** That happened twice in a row: the prefix of the warming is not the one of the requests. */
  NEVER_HITS("warmings do not hit the prefix of the requests"),
  /** The caller closed it. */
  CLOSED("closed");

  private final String words;

  WarmEnd(String words) {
    this.words = words;
  }

  /** A clause for people. */
  public String words() {
    return words;
  }

  /** Whether no request begins anew. */
  boolean isFinal() {
    return this == NEVER_HITS || this == CLOSED;
  }
}
