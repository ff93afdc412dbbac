package io.github.warmprefix.runtime.bulk;

import java.sql.SQLException;
import java.util.List;

/** The tables of a journal. */
final class JournalTables {
  private static final int FORMAT = 1;
  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE IF NOT EXISTS job (id VARCHAR NOT NULL, format INT NOT NULL)",
          "CREATE TABLE IF NOT EXISTS batches (number INT PRIMARY KEY, prefix VARCHAR NOT NULL,"
              + " seed BOOLEAN NOT NULL, requests INT NOT NULL,"
              + " intended TIMESTAMP WITH TIME ZONE NOT NULL, id VARCHAR,"
              + " done BOOLEAN DEFAULT FALSE NOT NULL)",
          "CREATE TABLE IF NOT EXISTS items (id VARCHAR PRIMARY KEY,"
              + " standing INT DEFAULT 0 NOT NULL, batches INT DEFAULT 0 NOT NULL, batch INT,"
              + " place INT, cause VARCHAR, answer CLOB, in_batch BOOLEAN)",
          "CREATE INDEX IF NOT EXISTS items_of_batch ON items (batch, place)",
          "CREATE TABLE IF NOT EXISTS undelivered (item VARCHAR PRIMARY KEY)");

  private JournalTables() {}

  /**
   * Makes the tables where there are none, and returns the id of the job.
   *
   * @param fresh the id of a job that starts now
   */
  static String open(Database database, String fresh) throws SQLException {
    for (String table : TABLES) {
      database.update(table);
    }
    List<Integer> formats = database.query(row -> row.getInt(1), "SELECT format FROM job");
    if (formats.isEmpty()) {
      database.update("INSERT INTO job VALUES (?, ?)", fresh, FORMAT);
    } else if (formats.get(0) != FORMAT) {
      throw new BulkException(
          "the journal has the format "
              + formats.get(0)
              + ", and this version of the library reads format "
              + FORMAT);
    }
    return database.query(row -> row.getString(1), "SELECT id FROM job").get(0);
  }

  /** The numbers of a job. */
  static BulkReport report(Database database) throws SQLException {
    long[] items = new long[Standing.values().length];
    database
        .query(
            row -> new long[] {row.getInt(1), row.getLong(2)},
            "SELECT standing, COUNT(*) FROM items GROUP BY standing")
        .forEach(count -> items[(int) count[0]] = count[1]);
    int[] batches =
        database
            .query(
                row -> new int[] {row.getInt(1), row.getInt(2)},
                "SELECT COUNT(*), COALESCE(SUM(CASE WHEN seed THEN 1 ELSE 0 END), 0)"
                    + " FROM batches WHERE id IS NOT NULL")
            .get(0);
    return new BulkReport(
        items[Standing.ANSWERED.ordinal()],
        items[Standing.GIVEN_UP.ordinal()],
        items[Standing.PENDING.ordinal()]
            + items[Standing.SUBMITTED.ordinal()]
            + items[Standing.FAILED.ordinal()],
        batches[0],
        batches[1]);
  }
}
