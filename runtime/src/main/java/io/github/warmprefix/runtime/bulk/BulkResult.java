package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.Message;

/** What came of an item in the end. */
public sealed interface BulkResult {
  /** The id of the item. */
  String item();

  /**
   * The item is answered.
   *
   * @param inBatch whether a batch answered it, at half the price
   */
  record Answered(String item, Message message, boolean inBatch) implements BulkResult {}

  /**
   * There will be no answer.
   *
   * @param cause why, for people
   */
  record GaveUp(String item, String cause) implements BulkResult {}
}
