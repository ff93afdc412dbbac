package io.github.warmprefix.runtime.bulk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One connection to an embedded H2 database, with a transaction around every piece of work. */
final class Database implements AutoCloseable {
  private static final String OPTIONS =
      ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=8192;TRACE_LEVEL_FILE=0";
  private static final int LOCKED = 90020;

  private final Connection connection;

  /** Some work with the database. */
  interface Work<T> {
    T with(Database database) throws SQLException;
  }

  /** Reads the current row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private Database(Connection connection) {
    this.connection = connection;
  }

  /**
   * Opens a database, and makes it where there is none.
   *
   * @param file the path without the ending {@code .mv.db}
   * @throws BulkException if it cannot be opened
   */
  static Database open(Path file) {
    try {
      Class.forName("org.h2.Driver");
    } catch (ClassNotFoundException e) {
      throw new BulkException(
          "a bulk job keeps its journal in H2, which is not on the class path: add the dependency"
              + " com.h2database:h2, version 2.4 or later",
          e);
    }
    String path = file.toAbsolutePath().toString();
    if (path.contains(";")) {
      throw new BulkException("the path of a journal has no semicolon: " + path);
    }
    try {
      Connection connection = DriverManager.getConnection("jdbc:h2:file:" + path + OPTIONS);
      connection.setAutoCommit(false);
      return new Database(connection);
    } catch (SQLException e) {
      throw new BulkException(
          e.getErrorCode() == LOCKED
              ? "the journal " + file + " is in use by another process"
              : "the journal " + file + " cannot be opened: " + e.getMessage(),
          e);
    }
  }

  /** Does work in a transaction of its own, which is written out before this returns. */
  synchronized <T> T transaction(Work<T> work) {
    try {
      T result = work.with(this);
      connection.commit();
      return result;
    } catch (SQLException e) {
      rollBack(e);
      throw new BulkException("the journal cannot be written: " + e.getMessage(), e);
    }
  }

  private void rollBack(SQLException cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** Makes what is committed survive a loss of power. */
  void sync() throws SQLException {
    update("CHECKPOINT SYNC");
  }

  int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** The same statement for each row of values. */
  void updateAll(String sql, List<Object[]> rows) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] values : rows) {
        set(statement, values);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  <T> List<T> query(Row<T> row, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> read = new ArrayList<>();
      while (rows.next()) {
        read.add(row.read(rows));
      }
      return read;
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    set(statement, values);
    return statement;
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  /** Closes the connection; what is not committed is gone. */
  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new BulkException("the journal cannot be closed: " + e.getMessage(), e);
    }
  }
}
