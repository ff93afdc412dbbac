package io.github.warmprefix.cli.count;

import java.io.PrintWriter;
import java.util.Locale;

/** A table for people. */
final class Table implements Counts {
  private final PrintWriter out;
  private boolean begun;

  Table(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(Count count) {
    if (!begun) {
      begun = true;
      out.println("       low    expected        high     content  model");
    }
    out.printf(
        Locale.ROOT,
        "%,10d  %,10d  %,10d  %,10d  %-18s  %s%n",
        count.request().low(),
        count.request().expected(),
        count.request().high(),
        count.content().expected(),
        count.model().id(),
        count.what());
  }

  @Override
  public void end() {
    out.flush();
  }
}
