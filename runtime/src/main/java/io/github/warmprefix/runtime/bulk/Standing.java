package io.github.warmprefix.runtime.bulk;

/** Where an item stands. The journal keeps the ordinal: add new ones at the end. */
enum Standing {
  /** To be sent with a batch. */
  PENDING,
  /** Part of a batch that may exist and whose results are not read. */
  SUBMITTED,
  /** To be sent alone. */
  FAILED,
  /** Done, with an answer. */
  ANSWERED,
  /** Done, without one. */
  GIVEN_UP
}
