package io.github.warmprefix.runtime.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A journal whose process dies right before, or right after, the nth time it is written. */
final class KilledJournal implements Journal {
  private final Journal journal;
  private final int nth;
  private final boolean before;
  private int writes;

  /** The process is dead. */
  static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  KilledJournal(Journal journal, int nth, boolean before) {
    this.journal = journal;
    this.nth = nth;
    this.before = before;
  }

  /** How often it was written. */
  int writes() {
    return writes;
  }

  private synchronized <T> T write(Supplier<T> work) {
    writes++;
    if (writes > nth || (writes == nth && before)) {
      throw new Killed();
    }
    T result = work.get();
    if (writes == nth) {
      throw new Killed();
    }
    return result;
  }

  private void write(Runnable work) {
    write(
        () -> {
          work.run();
          return true;
        });
  }

  @Override
  public String job() {
    return journal.job();
  }

  @Override
  public Optional<Entry> find(String item) {
    return journal.find(item);
  }

  @Override
  public int intend(String group, boolean seed, List<String> items, Instant now) {
    return write(() -> journal.intend(group, seed, items, now));
  }

  @Override
  public void created(int batch, String id) {
    write(() -> journal.created(batch, id));
  }

  @Override
  public void dropped(int batch) {
    write(() -> journal.dropped(batch));
  }

  @Override
  public void record(int batch, List<Placed> outcomes) {
    write(() -> journal.record(batch, outcomes));
  }

  @Override
  public void collected(int batch) {
    write(() -> journal.collected(batch));
  }

  @Override
  public void lost(int batch, String cause) {
    write(() -> journal.lost(batch, cause));
  }

  @Override
  public void record(String item, Outcome outcome) {
    write(() -> journal.record(item, outcome));
  }

  @Override
  public List<OpenBatch> open() {
    return journal.open();
  }

  @Override
  public boolean knows(String batchId) {
    return journal.knows(batchId);
  }

  @Override
  public List<BulkResult> undelivered(int most) {
    return journal.undelivered(most);
  }

  @Override
  public void delivered(List<String> items) {
    write(() -> journal.delivered(items));
  }

  @Override
  public List<BulkResult> results(String after, int most) {
    return journal.results(after, most);
  }

  @Override
  public BulkReport report() {
    return journal.report();
  }

  @Override
  public void close() {
    journal.close();
  }
}
