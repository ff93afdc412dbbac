package io.github.warmprefix.runtime.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items of a journal: how each moves from one standing to the next.
 *
 * @param tables the database, within a transaction
 */
record ItemTable(Database tables) {
  private static final String KNOW = "MERGE INTO items (id) KEY (id) VALUES (?)";
  private static final String FINISH =
      "UPDATE items SET standing = ?, cause = ?, answer = ?, in_batch = ? WHERE id = ?";

  Optional<Journal.Entry> find(String item) throws SQLException {
    return tables
        .query(
            row ->
                new Journal.Entry(
                    Standing.values()[row.getInt(1)], row.getInt(2), row.getString(3)),
            "SELECT standing, batches, cause FROM items WHERE id = ?",
            item)
        .stream()
        .findFirst();
  }

  /** The items are in a batch now, each at its place. */
  void submit(int batch, List<String> items) throws SQLException {
    List<Object[]> fresh = new ArrayList<>();
    List<Object[]> moved = new ArrayList<>();
    for (int place = 0; place < items.size(); place++) {
      fresh.add(new Object[] {items.get(place)});
      moved.add(new Object[] {Standing.SUBMITTED.ordinal(), batch, place, items.get(place)});
    }
    tables.updateAll(KNOW, fresh);
    tables.updateAll(
        "UPDATE items SET standing = ?, batch = ?, place = ?, batches = batches + 1 WHERE id = ?",
        moved);
  }

  /** An outcome for the item at a place in a batch, unless it has one. */
  void finish(int batch, Journal.Placed placed) throws SQLException {
    List<String> item =
        tables.query(
            row -> row.getString(1),
            "SELECT id FROM items WHERE batch = ? AND place = ? AND standing = ?",
            batch,
            placed.place(),
            Standing.SUBMITTED.ordinal());
    if (!item.isEmpty()) {
      finish(item.get(0), placed.outcome(), true);
    }
  }

  /** An outcome from outside of batches. */
  void finish(String item, Outcome outcome) throws SQLException {
    tables.update(KNOW, item);
    finish(item, outcome, false);
  }

  private void finish(String item, Outcome outcome, boolean inBatch) throws SQLException {
    if (outcome instanceof Outcome.Answered answered) {
      tables.update(FINISH, Standing.ANSWERED.ordinal(), null, answered.message(), inBatch, item);
      tables.update("INSERT INTO undelivered VALUES (?)", item);
    } else if (outcome instanceof Outcome.GivenUp givenUp) {
      tables.update(FINISH, Standing.GIVEN_UP.ordinal(), givenUp.cause(), null, inBatch, item);
      tables.update("INSERT INTO undelivered VALUES (?)", item);
    } else if (outcome instanceof Outcome.Failed failed) {
      tables.update(FINISH, Standing.FAILED.ordinal(), failed.cause(), null, inBatch, item);
    } else if (outcome instanceof Outcome.Again again) {
      tables.update(FINISH, Standing.PENDING.ordinal(), again.cause(), null, inBatch, item);
    }
  }

  /** The items of a batch without an outcome are pending again. */
  void release(int batch, String cause) throws SQLException {
    moveSubmitted(batch, Standing.PENDING, cause);
  }

  /** The items of a batch that never was: pending again, as if it had not been tried. */
  void forget(int batch) throws SQLException {
    tables.update(
        "UPDATE items SET batches = batches - 1 WHERE batch = ? AND standing = ?",
        batch,
        Standing.SUBMITTED.ordinal());
    release(batch, "the batch was never created");
  }

  /** The items of a batch without an outcome are given up. */
  void giveUp(int batch, String cause) throws SQLException {
    tables.update(
        "INSERT INTO undelivered SELECT id FROM items WHERE batch = ? AND standing = ?",
        batch,
        Standing.SUBMITTED.ordinal());
    moveSubmitted(batch, Standing.GIVEN_UP, cause);
  }

  private void moveSubmitted(int batch, Standing standing, String cause) throws SQLException {
    tables.update(
        "UPDATE items SET standing = ?, cause = ? WHERE batch = ? AND standing = ?",
        standing.ordinal(),
        cause,
        batch,
        Standing.SUBMITTED.ordinal());
  }
}
