package io.github.warmprefix.runtime.monitor;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that a monitor booked, in a fixed order.
 *
 * @param at when it was asked for
 * @param rows the sums of each series
 * @param prefixes the last day of each prefix
 */
public record CacheReport(Instant at, List<Row> rows, List<PrefixRow> prefixes) {
  private static final Comparator<SeriesKey> BY_SERIES =
      Comparator.comparing(SeriesKey::template)
          .thenComparing(SeriesKey::version)
          .thenComparing(SeriesKey::model)
          .thenComparing(SeriesKey::task);
  private static final Comparator<PrefixId> BY_PREFIX =
      Comparator.comparing(PrefixId::template)
          .thenComparing(PrefixId::version)
          .thenComparing(PrefixId::key)
          .thenComparing(PrefixId::model);

  /**
   * The sums of one series.
   *
   * @param series what was summed
   * @param totals the sums
   */
  public record Row(SeriesKey series, Totals totals) {}

  /**
   * The last day of one prefix.
   *
   * @param prefix the prefix
   * @param hours its hours with requests, oldest first
   */
  public record PrefixRow(PrefixId prefix, List<HourCounts> hours) {
    /** Copies the list. */
    public PrefixRow {
      hours = List.copyOf(hours);
    }
  }

  /** Copies the lists. */
  public CacheReport {
    rows = List.copyOf(rows);
    prefixes = List.copyOf(prefixes);
  }

  static CacheReport of(Instant at, Stream<Row> rows, Stream<PrefixRow> prefixes) {
    return new CacheReport(
        at,
        rows.sorted(Comparator.comparing(Row::series, BY_SERIES)).toList(),
        prefixes.sorted(Comparator.comparing(PrefixRow::prefix, BY_PREFIX)).toList());
  }

  /** The sums over everything. */
  public Totals total() {
    return total(rows.stream());
  }

  /** The sums over everything of which {@code part} says the same, for example a model. */
  public Totals total(Function<SeriesKey, String> part, String value) {
    return total(rows.stream().filter(row -> part.apply(row.series()).equals(value)));
  }

  private static Totals total(Stream<Row> rows) {
    return rows.map(Row::totals).reduce(Totals.ZERO, Totals::plus);
  }

  /** The report for a console. */
  public String text() {
    return new ReportText(this).write();
  }

  /** The report as one JSON object, money as decimal strings. */
  public String json() {
    return new ReportJson(this).write();
  }
}
