package io.github.warmprefix.runtime.route;

import io.github.warmprefix.runtime.monitor.Totals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every tier did for every task.
 *
 * @param rows tier by tier
 */
public record RouteReport(List<Row> rows) {
  /**
   * What one tier did for one task.
   *
   * @param tier which tier, from 0
   * @param model the model that answered
   * @param task the task
   * @param accepted the answers that were good enough
   * @param rejected those that were not
   */
  public record Row(int tier, String model, String task, Totals accepted, Totals rejected) {
    /** All answers. */
    public Totals all() {
      return accepted.plus(rejected);
    }
  }

  /** Copies the list. */
  public RouteReport {
    rows = List.copyOf(rows);
  }

  /** All answers of a tier. */
  public Totals tier(int tier) {
    return sum(of(tier).map(Row::all));
  }

  /** The part of a tier's answers, from 0 to 1, that were not good enough. */
  public double rejectedRate(int tier) {
    long all = tier(tier).requests();
    return all == 0 ? 0 : (double) sum(of(tier).map(Row::rejected)).requests() / all;
  }

  /**
   * The part of a tier's answers, from 0 to 1, that may be rejected before it would be cheaper to
   * ask the next tier at once: one less the quotient of what a request costs here and there. Empty
   * until both have been asked, or where a price is not known.
   */
  public Optional<BigDecimal> breakEven(int tier) {
    Optional<BigDecimal> here = costOfOne(tier);
    Optional<BigDecimal> next = costOfOne(tier + 1).filter(cost -> cost.signum() > 0);
    return here.flatMap(
        cost ->
            next.map(
                dearer ->
                    BigDecimal.ONE
                        .subtract(cost.divide(dearer, MathContext.DECIMAL64))
                        .max(BigDecimal.ZERO)));
  }

  private Optional<BigDecimal> costOfOne(int tier) {
    Totals sums = tier(tier);
    return sums.priced() == 0
        ? Optional.empty()
        : Optional.of(sums.cost().divide(BigDecimal.valueOf(sums.priced()), MathContext.DECIMAL64));
  }

  private Stream<Row> of(int tier) {
    return rows.stream().filter(row -> row.tier() == tier);
  }

  private static Totals sum(Stream<Totals> totals) {
    return totals.reduce(Totals.ZERO, Totals::plus);
  }

  /** The report for a console. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      Totals all = row.all();
      text.append(
          String.format(
              Locale.ROOT,
              "tier %d  %s  %s: %,d asked, %,d not good enough, hit rate %.1f %%, %,d tokens in,"
                  + " %,d out, $%s%n",
              row.tier() + 1,
              row.model(),
              row.task(),
              all.requests(),
              row.rejected().requests(),
              all.hitRate() * 100,
              all.tokens().prompt(),
              all.tokens().output(),
              all.priced() == 0 ? "?" : money(all.cost())));
    }
    int tiers = rows.stream().mapToInt(Row::tier).max().orElse(-1);
    for (int tier = 0; tier < tiers; tier++) {
      text.append(breakEvenText(tier));
    }
    return text.toString();
  }

  private String breakEvenText(int tier) {
    return breakEven(tier)
        .map(
            share ->
                String.format(
                    Locale.ROOT,
                    "%.1f %% of tier %d went on; asking it pays while fewer than %.1f %% do%n",
                    rejectedRate(tier) * 100,
                    tier + 1,
                    share.doubleValue() * 100))
        .orElse("");
  }

  private static String money(BigDecimal amount) {
    return amount.setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
