package io.github.warmprefix.benchmarks.page;

import java.util.Collections;
import java.util.Locale;

/** The rows of a Markdown table: a text, and numbers to the right of it. */
final class Rows {
  private final StringBuilder rows = new StringBuilder();

  /** A table with these headings. */
  Rows(String... headings) {
    add(headings);
    rows.append("|---")
        .append(String.join("", Collections.nCopies(headings.length - 1, "|---:")))
        .append("|\n");
  }

  void add(String... cells) {
    rows.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** A number with three digits that count, and all of those before the point. */
  static String number(double value) {
    double size = Math.abs(value);
    String form = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, value);
  }

  /** A difference in percent, from a quotient. */
  static String percent(double quotient) {
    return String.format(Locale.ROOT, "%+.1f %%", 100 * (quotient - 1));
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}
