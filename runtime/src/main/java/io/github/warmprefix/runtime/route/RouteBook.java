package io.github.warmprefix.runtime.route;

import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.CacheReport;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.SeriesKey;
import io.github.warmprefix.runtime.monitor.Tags;
import io.github.warmprefix.runtime.monitor.Thresholds;
import io.github.warmprefix.runtime.monitor.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Books the answers of each tier, accepted and rejected ones apart, in monitors of its own. */
final class RouteBook {
  private final List<Verdicts> tiers;

  private record Verdicts(CacheMonitor accepted, CacheMonitor rejected) {}

  private record Line(String model, String task) {}

  RouteBook(int tiers, ModelCatalogue catalogue) {
    this.tiers =
        IntStream.range(0, tiers)
            .mapToObj(tier -> new Verdicts(monitor(catalogue), monitor(catalogue)))
            .toList();
  }

  private static CacheMonitor monitor(ModelCatalogue catalogue) {
    return CacheMonitor.builder().catalogue(catalogue).thresholds(Thresholds.OFF).build();
  }

  /** Books an answer, and says what it cost. */
  Optional<BigDecimal> add(int tier, String task, Sample sample, boolean rejected) {
    Verdicts verdicts = tiers.get(tier);
    Sample ofTask =
        new Sample(
            Tags.NONE.task(task), sample.model(), sample.tokens(), sample.batch(), sample.reason());
    return (rejected ? verdicts.rejected() : verdicts.accepted()).record(ofTask).cost();
  }

  RouteReport report() {
    List<RouteReport.Row> rows = new ArrayList<>();
    for (int tier = 0; tier < tiers.size(); tier++) {
      Map<Line, Totals> accepted = lines(tiers.get(tier).accepted());
      Map<Line, Totals> rejected = lines(tiers.get(tier).rejected());
      Map<Line, Totals> all = new LinkedHashMap<>(accepted);
      all.putAll(rejected);
      for (Line line : all.keySet()) {
        rows.add(
            new RouteReport.Row(
                tier,
                line.model(),
                line.task(),
                accepted.getOrDefault(line, Totals.ZERO),
                rejected.getOrDefault(line, Totals.ZERO)));
      }
    }
    return new RouteReport(rows);
  }

  private static Map<Line, Totals> lines(CacheMonitor monitor) {
    Map<Line, Totals> lines = new LinkedHashMap<>();
    for (CacheReport.Row row : monitor.report().rows()) {
      SeriesKey key = row.series();
      String task = key.equals(SeriesKey.OTHERS) ? key.template() : key.task();
      lines.merge(new Line(key.model(), task), row.totals(), Totals::plus);
    }
    return lines;
  }
}
