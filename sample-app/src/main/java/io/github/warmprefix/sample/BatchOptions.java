package io.github.warmprefix.sample;

import io.github.warmprefix.runtime.bulk.Shard;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What can be said of work in batches. */
final class BatchOptions {
  @Option(
      names = "--batch",
      required = true,
      description =
          "Sort a large inbox by message batches: --limit tickets, 50,000 unless it is given.")
  private boolean batch;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description =
          "Where the work is recorded, without the ending .mv.db; a second run goes on there"
              + " (default: ${DEFAULT-VALUE}).",
      defaultValue = "target/triage")
  private Path journal;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Take the i-th of n parts only.",
      defaultValue = "1/1",
      converter = ShardConverter.class)
  private Shard shard;

  @Option(
      names = "--kills",
      paramLabel = "N",
      description = "Kill the work up to N times on the way (not with --live).",
      defaultValue = "0")
  private int kills;

  Path journal() {
    return journal;
  }

  /** The file on disk. */
  Path journalFile() {
    return journal.resolveSibling(journal.getFileName() + ".mv.db");
  }

  Shard shard() {
    return shard;
  }

  int kills() {
    return kills;
  }
}
