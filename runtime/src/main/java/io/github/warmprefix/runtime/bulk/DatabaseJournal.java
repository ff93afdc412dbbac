package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.Message;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A journal in an embedded database. */
final class DatabaseJournal implements Journal {
  private static final int JOB_BYTES = 6;
  private static final String DONE = "UPDATE batches SET done = TRUE WHERE number = ?";

  private final Database database;
  private final String job;

  private DatabaseJournal(Database database, String job) {
    this.database = database;
    this.job = job;
  }

  /**
   * Opens a journal, and starts one where there is none.
   *
   * @throws BulkException if it cannot be opened, or a newer version wrote it
   */
  static DatabaseJournal open(Path file) {
    Database database = Database.open(file);
    try {
      byte[] random = new byte[JOB_BYTES];
      new SecureRandom().nextBytes(random);
      String fresh = HexFormat.of().formatHex(random);
      return new DatabaseJournal(
          database, database.transaction(tables -> JournalTables.open(tables, fresh)));
    } catch (BulkException e) {
      database.close();
      throw e;
    }
  }

  @Override
  public String job() {
    return job;
  }

  @Override
  public Optional<Entry> find(String item) {
    return database.transaction(tables -> new ItemTable(tables).find(item));
  }

  @Override
  public int intend(String group, boolean seed, List<String> items, Instant now) {
    int batch =
        database.transaction(
            tables -> {
              int number =
                  tables
                      .query(
                          row -> row.getInt(1), "SELECT COALESCE(MAX(number), 0) + 1 FROM batches")
                      .get(0);
              tables.update(
                  "INSERT INTO batches (number, prefix, seed, requests, intended)"
                      + " VALUES (?, ?, ?, ?, ?)",
                  number,
                  group,
                  seed,
                  items.size(),
                  OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
              new ItemTable(tables).submit(number, items);
              return number;
            });
    sync();
    return batch;
  }

  private void sync() {
    database.transaction(
        tables -> {
          tables.sync();
          return null;
        });
  }

  @Override
  public void created(int batch, String id) {
    database.transaction(
        tables -> tables.update("UPDATE batches SET id = ? WHERE number = ?", id, batch));
    sync();
  }

  @Override
  public void dropped(int batch) {
    database.transaction(
        tables -> {
          new ItemTable(tables).forget(batch);
          return tables.update(DONE, batch);
        });
  }

  @Override
  public void record(int batch, List<Placed> outcomes) {
    database.transaction(
        tables -> {
          for (Placed placed : outcomes) {
            new ItemTable(tables).finish(batch, placed);
          }
          return null;
        });
  }

  @Override
  public void record(String item, Outcome outcome) {
    database.transaction(
        tables -> {
          new ItemTable(tables).finish(item, outcome);
          return null;
        });
  }

  @Override
  public void collected(int batch) {
    database.transaction(
        tables -> {
          new ItemTable(tables).release(batch, "the results of the batch left the item out");
          return tables.update(DONE, batch);
        });
  }

  @Override
  public void lost(int batch, String cause) {
    database.transaction(
        tables -> {
          new ItemTable(tables).giveUp(batch, cause);
          return tables.update(DONE, batch);
        });
  }

  @Override
  public List<OpenBatch> open() {
    return database.transaction(
        tables ->
            tables.query(
                DatabaseJournal::openBatch,
                "SELECT number, prefix, seed, requests, intended, id FROM batches"
                    + " WHERE NOT done ORDER BY number"));
  }

  private static OpenBatch openBatch(ResultSet row) throws SQLException {
    return new OpenBatch(
        row.getInt(1),
        row.getString(2),
        row.getBoolean(3),
        row.getInt(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString(6)));
  }

  @Override
  public boolean knows(String batchId) {
    return !database
        .transaction(
            tables -> tables.query(row -> 1, "SELECT number FROM batches WHERE id = ?", batchId))
        .isEmpty();
  }

  @Override
  public List<BulkResult> undelivered(int most) {
    return database.transaction(
        tables ->
            tables.query(
                DatabaseJournal::result,
                "SELECT i.id, i.answer, i.in_batch, i.cause FROM undelivered u"
                    + " JOIN items i ON i.id = u.item FETCH FIRST ? ROWS ONLY",
                most));
  }

  @Override
  public List<BulkResult> results(String after, int most) {
    return database.transaction(
        tables ->
            tables.query(
                DatabaseJournal::result,
                "SELECT id, answer, in_batch, cause FROM items WHERE id > ? AND standing IN (?, ?)"
                    + " ORDER BY id FETCH FIRST ? ROWS ONLY",
                after,
                Standing.ANSWERED.ordinal(),
                Standing.GIVEN_UP.ordinal(),
                most));
  }

  private static BulkResult result(ResultSet row) throws SQLException {
    String answer = row.getString(2);
    return answer == null
        ? new BulkResult.GaveUp(row.getString(1), row.getString(4))
        : new BulkResult.Answered(
            row.getString(1), WireJson.read(answer, Message.class), row.getBoolean(3));
  }

  @Override
  public void delivered(List<String> items) {
    database.transaction(
        tables -> {
          tables.updateAll(
              "DELETE FROM undelivered WHERE item = ?",
              items.stream().map(item -> new Object[] {item}).toList());
          return null;
        });
  }

  @Override
  public BulkReport report() {
    return database.transaction(JournalTables::report);
  }

  @Override
  public void close() {
    database.close();
  }
}
