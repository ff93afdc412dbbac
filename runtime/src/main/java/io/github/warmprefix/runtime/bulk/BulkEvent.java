package io.github.warmprefix.runtime.bulk;

import java.time.Duration;

/** Something that happened in a job. No event holds any text of a prompt or an answer. */
public sealed interface BulkEvent {
  /** The job starts, or goes on with what its journal has. */
  record Started(BulkReport before) implements BulkEvent {}

  /** The markers of a group ask for an hour, whatever its template says. */
  record LongTtl(PrefixGroup group, String reason) implements BulkEvent {}

  /** A batch was submitted; {@code seed} if it is to write the prefix of the others. */
  record Submitted(PrefixGroup group, String batch, int requests, boolean seed)
      implements BulkEvent {}

  /** The prefix of a group was written by a synchronous request without an answer. */
  record Prewarmed(PrefixGroup group) implements BulkEvent {}

  /** The prefix of a group could not be written ahead. */
  record NotWarm(PrefixGroup group, String cause) implements BulkEvent {}

  /** A batch has ended. */
  record Ended(String batch, long succeeded, long errored, long canceled, long expired)
      implements BulkEvent {}

  /** It is not known whether the API took a batch; it is looked for. */
  record Unsure(int number) implements BulkEvent {}

  /** A batch that was looked for was found, or not: then its items are submitted again. */
  record Settled(int number, boolean found) implements BulkEvent {}

  /** A call failed and is made again after a while. */
  record Retrying(String call, String cause, Duration pause) implements BulkEvent {}

  /** There will be no answer for an item. */
  record GaveUp(String item, String cause) implements BulkEvent {}

  /** The numbers have changed. */
  record Progress(BulkReport now, int batchesRunning) implements BulkEvent {}
}
