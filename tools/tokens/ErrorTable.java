package io.github.warmprefix.core.tokens;

import io.github.warmprefix.core.tokens.Samples.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how far estimates are off, by kind of text. */
final class ErrorTable {
  private ErrorTable() {}

  static void print(List<Sample> samples, TokenizerFamily family, TokenEstimator estimator) {
    Map<String, List<Row>> kinds = new TreeMap<>();
    for (Sample sample : samples) {
      Row row = new Row(sample.tokens().get(family), estimator.estimate(sample.counts()));
      kinds.computeIfAbsent(kind(sample, row.tokens), kind -> new ArrayList<>()).add(row);
      if (row.tokens >= Fit.LONG && !sample.naturalLanguage()) {
        kinds.computeIfAbsent("~ all but natural languages", kind -> new ArrayList<>()).add(row);
      }
    }
    System.out.printf(
        "%n%s%n%-32s %5s %8s %8s %8s %9s %8s%n",
        family.id(), "texts", "n", "p5 %", "p50 %", "p95 %", "margin %", "held %");
    kinds.forEach(ErrorTable::print);
  }

  private static String kind(Sample sample, int tokens) {
    String kind = sample.naturalLanguage() && !sample.latin() ? "language:other" : sample.kind();
    return tokens >= Fit.LONG ? kind : kind + " under " + Fit.LONG;
  }

  private static void print(String kind, List<Row> rows) {
    List<Double> errors = new ArrayList<>(rows.stream().map(Row::error).toList());
    Collections.sort(errors);
    int last = rows.size() - 1;
    System.out.printf(
        "%-32s %5d %8.1f %8.1f %8.1f %9.1f %8.1f%n",
        kind,
        rows.size(),
        errors.get((int) Math.round(0.05 * last)),
        errors.get((int) Math.round(0.5 * last)),
        errors.get((int) Math.round(0.95 * last)),
        rows.stream().mapToDouble(Row::margin).average().orElseThrow(),
        100.0 * rows.stream().filter(Row::held).count() / rows.size());
  }

  private record Row(int tokens, TokenEstimate estimate) {
    double error() {
      return 100.0 * (estimate.expected() - tokens) / tokens;
    }

    double margin() {
      return 100.0 * (estimate.high() - estimate.low()) / 2 / estimate.expected();
    }

    boolean held() {
      return estimate.low() <= tokens && tokens <= estimate.high();
    }
  }
}
