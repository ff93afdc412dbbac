package io.github.warmprefix.runtime.monitor.trial;

import io.github.warmprefix.runtime.monitor.Totals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** What a trial says. */
public sealed interface TrialResult {
  /** What was measured so far. */
  Totals measured();

  /** The result for people, in several lines. */
  String describe();

  /**
   * Not enough items yet.
   *
   * @param measured what was measured so far
   * @param missing how many items are missing
   */
  record Running(Totals measured, long missing) implements TrialResult {
    @Override
    public String describe() {
      return String.format(Locale.ROOT, "the trial goes on: %,d items are missing%n", missing);
    }
  }

  /**
   * The cache works as forecast: send the rest.
   *
   * @param measured what was measured
   * @param expected what was forecast
   */
  record Passed(Totals measured, Expectation expected) implements TrialResult {
    @Override
    public String describe() {
      return "The trial passed.\n" + comparison(measured, expected);
    }
  }

  /**
   * It does not: stop.
   *
   * @param measured what was measured
   * @param expected what was forecast
   * @param because one sentence for each figure that falls short
   */
  record FellShort(Totals measured, Expectation expected, List<String> because)
      implements TrialResult {
    /** Copies the list. */
    public FellShort {
      because = List.copyOf(because);
    }

    @Override
    public String describe() {
      return "The trial fell short of the forecast; the rest was not sent.\n"
          + String.join("", because.stream().map(sentence -> "  " + sentence + "\n").toList())
          + comparison(measured, expected);
    }
  }

  private static String comparison(Totals measured, Expectation expected) {
    return String.format(
        Locale.ROOT,
        "                     forecast    measured%n"
            + "items              %,10d  %,10d%n"
            + "hit rate             %6.1f %%    %6.1f %%%n"
            + "$ per million input%10s  %10s%n"
            + "writes                         %,10d%n"
            + "cost of the trial $            %10s%n",
        expected.items(),
        measured.requests(),
        expected.hitRate() * 100,
        measured.hitRate() * 100,
        money(expected.pricePerMillionInput()),
        measured.pricePerMillionInput().map(TrialResult::money).orElse("?"),
        measured.writes(),
        money(measured.cost()));
  }

  private static String money(BigDecimal amount) {
    return amount.setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
