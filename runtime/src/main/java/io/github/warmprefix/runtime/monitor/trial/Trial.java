package io.github.warmprefix.runtime.monitor.trial;

import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Thresholds;
import io.github.warmprefix.runtime.monitor.Totals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The first items of a job, measured against the forecast. It ends as soon as it is sure: enough
 * misses decide it before all items are paid for. What it once said of a full or failed trial stays
 * said. Safe for use by many threads.
 */
public final class Trial {
  private final Expectation expected;
  private final Tolerance tolerance;
  private final CacheMonitor monitor;
  private TrialResult result;

  /** A trial with the bundled prices. */
  public Trial(Expectation expected, Tolerance tolerance) {
    this(expected, tolerance, ModelCatalogue.bundled());
  }

  /** A trial with other prices. */
  public Trial(Expectation expected, Tolerance tolerance, ModelCatalogue catalogue) {
    this.expected = expected;
    this.tolerance = tolerance;
    monitor = CacheMonitor.builder().catalogue(catalogue).thresholds(Thresholds.OFF).build();
    result = new TrialResult.Running(Totals.ZERO, expected.items());
  }

  /**
   * Sends items, one after the other, until the trial is decided or they end. Items that follow
   * stay in the iterator. Fewer items than the trial wants leave it running.
   *
   * @param send how an item is answered
   */
  public <T> TrialResult run(Iterator<T> items, Function<T, Sample> send) {
    TrialResult now = result();
    while (now instanceof TrialResult.Running && items.hasNext()) {
      now = record(send.apply(items.next()));
    }
    return now;
  }

  /** Counts an answer, and says what is known then. Answers after the last item do not count. */
  public synchronized TrialResult record(Sample sample) {
    if (result instanceof TrialResult.Running) {
      monitor.record(sample);
      result = judge(monitor.report().total());
    }
    return result;
  }

  /** What is known so far. */
  public synchronized TrialResult result() {
    return result;
  }

  private TrialResult judge(Totals measured) {
    long missing = expected.items() - measured.requests();
    List<String> because = new ArrayList<>();
    long least = tolerance.leastHits(expected);
    if (measured.hits() + missing < least) {
      because.add(hitsAreTooFew(measured, least));
    }
    if (missing == 0) {
      measured
          .pricePerMillionInput()
          .filter(price -> price.compareTo(tolerance.highestPrice(expected)) > 0)
          .ifPresent(price -> because.add(priceIsTooHigh(price)));
    }
    if (!because.isEmpty()) {
      return new TrialResult.FellShort(measured, expected, because);
    }
    return missing > 0
        ? new TrialResult.Running(measured, missing)
        : new TrialResult.Passed(measured, expected);
  }

  private String hitsAreTooFew(Totals measured, long least) {
    String caching =
        measured.hits() == 0 && measured.writes() == 0
            ? "; nothing was written to the cache either: is the prefix below the model's minimum?"
            : "";
    return String.format(
        Locale.ROOT,
        "%,d of %,d items read from the cache, and at least %,d of %,d should%s",
        measured.hits(),
        measured.requests(),
        least,
        expected.items(),
        caching);
  }

  private String priceIsTooHigh(BigDecimal price) {
    return String.format(
        Locale.ROOT,
        "a million input tokens cost $%s, and should cost no more than $%s",
        price.setScale(4, RoundingMode.HALF_UP),
        tolerance.highestPrice(expected).setScale(4, RoundingMode.HALF_UP));
  }
}
