package io.github.warmprefix.benchmarks.page;

import io.github.warmprefix.runtime.bulk.BatchCost;

/** What planning and writing a batch costs beside Jackson. */
final class BatchesTable implements Table {
  @Override
  public String id() {
    return "batches";
  }

  @Override
  public String measure(Effort effort) {
    Jmh results = Jmh.run(BatchCost.class, effort);
    Rows rows =
        new Rows(
            "prefix in each request",
            "planned and written, MB/s",
            "written by the SDK, MB/s",
            "written by Jackson, MB/s");
    for (String prefix : new String[] {"4000", "120000"}) {
      rows.add(
          prefix.replaceFirst("000$", " KB"),
          speed("plannedAndWritten", prefix, results),
          speed("writtenBySdk", prefix, results),
          speed("writtenByJackson", prefix, results));
    }
    return rows.toString();
  }

  private static String speed(String benchmark, String prefix, Jmh results) {
    return results.counted("megabytes", benchmark, "prefix", prefix);
  }
}
