package io.github.warmprefix.runtime.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a report for people: one table of series, one of prefixes that were written. */
final class ReportText {
  private static final int SCALE = 4;
  private static final int FIRST_NUMBER = 4;
  private static final int REASONS = 5;

  private final CacheReport report;

  ReportText(CacheReport report) {
    this.report = report;
  }

  String write() {
    return series() + "\n" + savings(report.total()) + prefixes();
  }

  private String series() {
    TextTable table =
        new TextTable(
            "template",
            "version",
            "model",
            "task",
            "requests",
            "hit rate",
            "read",
            "written 5m",
            "written 1h",
            "input",
            "output",
            "$/M input",
            "cost $",
            "uncached $");
    for (CacheReport.Row row : report.rows()) {
      SeriesKey key = row.series();
      add(table, key.template(), key.version(), key.model(), key.task(), row.totals());
    }
    add(table, "all", "", "", "", report.total());
    return table.write(column -> column < FIRST_NUMBER);
  }

  private static void add(
      TextTable table, String template, String version, String model, String task, Totals sums) {
    Tokens tokens = sums.tokens();
    table.row(
        template.isEmpty() ? "-" : template,
        version,
        model,
        task,
        number(sums.requests()),
        percent(sums.hitRate()),
        number(tokens.read()),
        number(tokens.written5m()),
        number(tokens.written1h()),
        number(tokens.input()),
        number(tokens.output()),
        sums.pricePerMillionInput().map(ReportText::dollars).orElse("?"),
        money(sums, Totals::cost),
        money(sums, Totals::uncachedCost));
  }

  private static String savings(Totals sums) {
    String unpriced =
        sums.priced() == sums.requests()
            ? ""
            : String.format(
                Locale.ROOT,
                "The models of %,d requests have no known price; they are left out of the money.%n",
                sums.requests() - sums.priced());
    return String.format(
            Locale.ROOT,
            "Caching saved $%s, batches saved $%s; with neither it had been $%s.%n",
            dollars(sums.savedByCaching()),
            dollars(sums.savedByBatches()),
            dollars(sums.plainCost()))
        + unpriced;
  }

  private String prefixes() {
    TextTable table =
        new TextTable("prefix", "hour (UTC)", "requests", "hit rate", "writes", "because");
    for (CacheReport.PrefixRow row : report.prefixes()) {
      for (HourCounts hour : row.hours()) {
        if (hour.writes() > 0) {
          table.row(
              row.prefix().describe(),
              hour.start().toString(),
              number(hour.requests()),
              percent(hour.hitRate()),
              number(hour.writes()),
              reasons(hour));
        }
      }
    }
    return table.isEmpty()
        ? ""
        : "\nWrites by prefix and hour\n" + table.write(column -> column < 2 || column == REASONS);
  }

  private static String reasons(HourCounts hour) {
    return hour.reasons().entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().words())
        .collect(Collectors.joining(", "));
  }

  private static String money(Totals sums, Function<Totals, BigDecimal> what) {
    return sums.priced() == 0 && sums.requests() > 0 ? "?" : dollars(what.apply(sums));
  }

  private static String dollars(BigDecimal amount) {
    return String.format(
        Locale.ROOT, "%,." + SCALE + "f", amount.setScale(SCALE, RoundingMode.HALF_UP));
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.1f %%", part * 100);
  }
}
