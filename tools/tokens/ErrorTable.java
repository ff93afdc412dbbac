package io.github.warmprefix.core.tokens;

import io.github.warmprefix.core.tokens.MarginFit.Miss;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how far estimates are off, by kind of text. */
final class ErrorTable {
  /** The margin is judged on texts of so many tokens and more; shorter ones are listed apart. */
  static final int LONG = 500;

  private ErrorTable() {}

  /** Prints the errors of a family; {@code margins} has the shares of each fold. */
  static void print(TokenizerFamily family, List<Miss> misses, List<short[]> margins) {
    Map<String, List<Row>> kinds = new TreeMap<>();
    for (Miss miss : misses) {
      Row row = Row.of(miss, margins.get(miss.text().fold()));
      kinds.computeIfAbsent(kind(miss), kind -> new ArrayList<>()).add(row);
      if (miss.typical()) {
        kinds.computeIfAbsent("~ all but code and languages", kind -> new ArrayList<>()).add(row);
      }
    }
    System.out.printf(
        "%n%s%n%-30s %5s %8s %8s %8s %9s %8s%n",
        family.id(), "texts", "n", "p5 %", "p50 %", "p95 %", "margin %", "held %");
    kinds.forEach(ErrorTable::print);
  }

  private static String kind(Miss miss) {
    boolean other = miss.text().naturalLanguage() && !miss.text().latin();
    String kind = other ? "language:other" : miss.text().kind();
    return miss.tokens() >= LONG ? kind : kind + " under " + LONG;
  }

  private static void print(String kind, List<Row> rows) {
    List<Double> errors = new ArrayList<>(rows.stream().map(Row::error).toList());
    Collections.sort(errors);
    int last = rows.size() - 1;
    System.out.printf(
        "%-30s %5d %8.1f %8.1f %8.1f %9.1f %8.1f%n",
        kind,
        rows.size(),
        errors.get((int) Math.round(0.05 * last)),
        errors.get((int) Math.round(0.5 * last)),
        errors.get((int) Math.round(0.95 * last)),
        rows.stream().mapToDouble(Row::margin).average().orElseThrow(),
        100.0 * rows.stream().filter(Row::held).count() / rows.size());
  }

  /** The error and the margin of an estimate, in per cent of the true and of the expected count. */
  private record Row(double error, double margin, boolean held) {
    static Row of(Miss miss, short[] shares) {
      double margin = 0;
      for (int part = 0; part < shares.length; part++) {
        margin += miss.parts()[part] * shares[part] / 1000;
      }
      return new Row(
          100 * (miss.expected() - miss.tokens()) / miss.tokens(),
          100 * margin / miss.expected(),
          miss.size() <= margin);
    }
  }
}
