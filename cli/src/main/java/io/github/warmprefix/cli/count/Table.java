package io.github.warmprefix.cli.count;

import io.github.warmprefix.core.models.Model;
import java.io.PrintWriter;
import java.util.Locale;

/** A table for people. */
final class Table implements Counts {
  private final PrintWriter out;
  private final Model model;
  private boolean begun;

  Table(PrintWriter out, Model model) {
    this.out = out;
    this.model = model;
  }

  @Override
  public void add(Count count) {
    if (!begun) {
      begun = true;
      out.println("Tokens of " + model.id() + ", estimated; content is without framing");
      out.println("       low    expected        high     content  file");
    }
    out.printf(
        Locale.ROOT,
        "%,10d  %,10d  %,10d  %,10d  %s%n",
        count.request().low(),
        count.request().expected(),
        count.request().high(),
        count.content().expected(),
        count.file());
  }

  @Override
  public void end() {
    out.flush();
  }
}
