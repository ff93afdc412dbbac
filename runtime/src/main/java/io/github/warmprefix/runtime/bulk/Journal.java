package io.github.warmprefix.runtime.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a job has submitted and what came of it. Every call is one transaction, and is on disk when
 * it returns. Safe for use by several threads.
 */
interface Journal extends AutoCloseable {
  /** The random id of the job, 12 hexadecimal digits. */
  String job();

  /** An item that the journal knows. */
  Optional<Entry> find(String item);

  /** Notes a batch that is about to be submitted, and returns its number. */
  int intend(String group, boolean seed, List<String> items, Instant now);

  /** Notes that the API took a batch, under this id. */
  void created(int batch, String id);

  /** Notes that the API did not take a batch: its items are pending again. */
  void dropped(int batch);

  /** Notes results of a batch; of an item that has one already, nothing changes. */
  void record(int batch, List<Placed> outcomes);

  /** Notes that all results of a batch are read: items without any are pending again. */
  void collected(int batch);

  /** Notes that the results of a batch cannot be had: items without any are given up. */
  void lost(int batch, String cause);

  /** Notes what came of an item outside of batches. */
  void record(String item, Outcome outcome);

  /** The batches whose results are not all read, in the order of their numbers. */
  List<OpenBatch> open();

  /** Whether a batch of that id is a known one. */
  boolean knows(String batchId);

  /** Some of the results that nobody was told of; empty if there are none. */
  List<BulkResult> undelivered(int most);

  /** Notes that results were told. */
  void delivered(List<String> items);

  /**
   * Some of the items that have a result, in the order of their ids; empty if there are no more.
   *
   * @param after the last id that was read; empty at the start
   */
  List<BulkResult> results(String after, int most);

  /** The numbers. */
  BulkReport report();

  @Override
  void close();

  /**
   * An item.
   *
   * @param batches how many batches it was in
   * @param cause why the last attempt brought no answer; empty if there was none
   */
  record Entry(Standing standing, int batches, String cause) {}

  /** What came of the item at a place in a batch, from 0. */
  record Placed(int place, Outcome outcome) {}

  /**
   * A batch whose results are not all read.
   *
   * @param id its id at the API; empty where it is not known whether it exists
   */
  record OpenBatch(
      int number,
      String group,
      boolean seed,
      int requests,
      Instant intended,
      Optional<String> id) {}
}
