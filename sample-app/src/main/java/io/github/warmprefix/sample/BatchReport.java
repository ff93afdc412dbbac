package io.github.warmprefix.sample;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.runtime.bulk.BulkResult;
import io.github.warmprefix.runtime.bulk.BulkResults;
import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Tags;
import io.github.warmprefix.runtime.monitor.Thresholds;
import io.github.warmprefix.runtime.monitor.Totals;
import io.github.warmprefix.runtime.monitor.trial.Expectation;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;

/** Lays out what a job's answers cost, by its journal, beside what was forecast. */
final class BatchReport {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private BatchReport() {}

  static String of(Path journal, Inbox inbox, Model model, Volume volume) {
    CacheMonitor monitor = CacheMonitor.builder().thresholds(Thresholds.OFF).build();
    BulkResults.read(journal, result -> book(result, inbox, monitor));
    Totals measured = monitor.report().total();
    Expectation forecast =
        Expectation.of(
            model, volume, Ttl.ONE_HOUR, Math.min(volume.requests(), Brand.values().length), true);
    return monitor.report().text() + "\n" + comparison(forecast, volume, measured);
  }

  private static void book(BulkResult result, Inbox inbox, CacheMonitor monitor) {
    if (result instanceof BulkResult.Answered answered) {
      Brand brand = inbox.brand(answered.item());
      monitor.record(
          Sample.of(
              Tags.of(TicketTriagePrompt.PREFIX).task("inbox").key(brand.label()),
              answered.message()));
    }
  }

  private static String comparison(Expectation forecast, Volume volume, Totals measured) {
    BigDecimal tokens = BigDecimal.valueOf(volume.requests() * volume.promptTokens());
    BigDecimal input = forecast.pricePerMillionInput();
    return String.format(
        Locale.ROOT,
        """
                               forecast    measured
        requests             %,10d  %,10d
        hit rate             %8.2f %%  %8.2f %%
        $ per million input  %10s  %10s
        $ for all input      %10s  %10s
        """,
        forecast.items(),
        measured.requests(),
        forecast.hitRate() * 100,
        measured.hitRate() * 100,
        Report.dollars(input),
        measured.pricePerMillionInput().map(Report::dollars).orElse("-"),
        Report.dollars(input.multiply(tokens).divide(MILLION)),
        measured
            .pricePerMillionInput()
            .map(price -> Report.dollars(cost(price, measured)))
            .orElse("-"));
  }

  private static BigDecimal cost(BigDecimal pricePerMillion, Totals measured) {
    return pricePerMillion.multiply(BigDecimal.valueOf(measured.tokens().prompt())).divide(MILLION);
  }
}
