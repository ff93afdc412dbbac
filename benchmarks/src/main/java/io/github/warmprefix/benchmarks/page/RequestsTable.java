package io.github.warmprefix.benchmarks.page;

import io.github.warmprefix.benchmarks.requests.RequestCost;

/** What a request costs, from a generated builder and by hand. */
final class RequestsTable implements Table {
  @Override
  public String id() {
    return "requests";
  }

  @Override
  public String measure(Effort effort) {
    Jmh results = Jmh.run(RequestCost.class, effort);
    Rows rows = new Rows("", "by hand, ns", "builder, ns", "by hand, bytes", "builder, bytes");
    for (String bytes : new String[] {"4000", "120000"}) {
      String size = bytes.replaceFirst("000$", " KB");
      add(rows, size + ", the same text in all", "fixed", bytes, results);
      add(rows, size + ", two texts by turns", "keyed", bytes, results);
      add(rows, size + ", a new text each time", "fresh", bytes, results);
    }
    return rows.toString();
  }

  private static void add(Rows rows, String title, String kind, String bytes, Jmh results) {
    String hand = kind + "ByHand";
    String builder = kind + "Generated";
    rows.add(
        title,
        results.score(hand, "bytes", bytes),
        results.score(builder, "bytes", bytes),
        results.allocated(hand, "bytes", bytes),
        results.allocated(builder, "bytes", bytes));
  }
}
