package io.github.warmprefix.core.report.json;

import io.github.warmprefix.core.cost.Arrivals;
import io.github.warmprefix.core.cost.Cost;
import io.github.warmprefix.core.cost.Forecast;
import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.report.Figures;
import io.github.warmprefix.core.report.ModelOption;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes what a template costs. */
final class FiguresJson {
  private static final MathContext SHARE = new MathContext(6);

  private FiguresJson() {}

  static Map<String, Object> of(Figures figures) {
    Forecast forecast = figures.own().forecast();
    Fields fields =
        new Fields()
            .put("declared", figures.declared())
            .put("workload", workload(figures.workload()))
            .put("prefixTokens", forecast.prefixTokens())
            .put("cacheable", forecast.cacheable())
            .put("batchFits", forecast.batchFits())
            .put("asMarked", figures.asMarked().name())
            .put("best", forecast.best().name())
            .put("costs", costs(forecast));
    figures.breakEven5m().ifPresent(requests -> fields.put("breakEven5m", requests));
    figures.breakEven1h().ifPresent(requests -> fields.put("breakEven1h", requests));
    return fields
        .put("prefixShare", share(figures.sizing().prefixShare()))
        .put("outputShare", share(figures.sizing().outputShare()))
        .list("otherModels", figures.models(), FiguresJson::option)
        .done();
  }

  private static Fields workload(Workload workload) {
    Fields fields = new Fields().put("requestsPerDay", workload.requestsPerDay());
    if (workload.arrivals() instanceof Arrivals.Regular regular) {
      BigDecimal millis = BigDecimal.valueOf(regular.gap().toMillis());
      fields.put("gapSeconds", Fields.decimal(millis.movePointLeft(3)));
    } else if (workload.arrivals() instanceof Arrivals.Random random) {
      fields.put("randomHours", Fields.decimal(BigDecimal.valueOf(random.hours())));
    }
    return fields
        .put("suffixTokens", workload.suffixTokens())
        .put("outputTokens", workload.outputTokens())
        .put("answerWithinSeconds", workload.answerWithin().toSeconds())
        .put("keys", workload.keys())
        .put("replicas", workload.replicas())
        .put("deploysPerDay", workload.deploysPerDay());
  }

  private static List<Object> costs(Forecast forecast) {
    List<Object> costs = new ArrayList<>();
    for (Lever lever : Lever.values()) {
      if (forecast.costs().containsKey(lever)) {
        costs.add(cost(lever, forecast.costs().get(lever)).done());
      }
    }
    return costs;
  }

  private static Fields cost(Lever lever, Cost cost) {
    return new Fields()
        .put("lever", lever.name())
        .usd("cacheWrite", cost.cacheWrite())
        .usd("cacheRead", cost.cacheRead())
        .usd("input", cost.input())
        .usd("output", cost.output())
        .usd("total", cost.total());
  }

  private static Fields option(ModelOption option) {
    Lever best = option.forecast().best();
    return new Fields()
        .put("model", option.model().id())
        .put("prefixTokens", option.tokens().expected())
        .put("reach", option.reach().id())
        .usd("standard", option.forecast().total(Lever.STANDARD))
        .put("best", best.name())
        .usd("total", option.forecast().total(best));
  }

  private static BigDecimal share(BigDecimal share) {
    return Fields.decimal(share.round(SHARE));
  }
}
