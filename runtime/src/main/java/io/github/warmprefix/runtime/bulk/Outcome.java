package io.github.warmprefix.runtime.bulk;

/** What came of one attempt at an item. */
sealed interface Outcome {
  /** An answer, as JSON. */
  record Answered(String message) implements Outcome {}

  /** The next batch may do it: the item was never processed. */
  record Again(String cause) implements Outcome {}

  /** A synchronous call may do it: the item failed for a passing reason. */
  record Failed(String cause) implements Outcome {}

  /** Nothing will do it. */
  record GivenUp(String cause) implements Outcome {}
}
