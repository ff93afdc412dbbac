package io.github.warmprefix.runtime.bulk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** What the journal of a job has by now: each result exactly once, however often it was told. */
public final class BulkResults {
  private static final int CHUNK = 500;

  private BulkResults() {}

  /**
   * Reads the results of a job that does not run at the moment, in the order of the items' ids. Few
   * of them are in memory at a time.
   *
   * @param journal the file that {@link BulkJob#run} was given, without the ending {@code .mv.db}
   * @throws BulkException if there is no journal, it cannot be read, or a job uses it
   */
  public static void read(Path journal, Consumer<BulkResult> results) {
    if (!Files.exists(journal.resolveSibling(journal.getFileName() + ".mv.db"))) {
      throw new BulkException("there is no journal " + journal + ".mv.db");
    }
    try (Journal open = DatabaseJournal.open(journal)) {
      List<BulkResult> next = open.results("", CHUNK);
      while (!next.isEmpty()) {
        next.forEach(results);
        next = open.results(next.get(next.size() - 1).item(), CHUNK);
      }
    }
  }
}
