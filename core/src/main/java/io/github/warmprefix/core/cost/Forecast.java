package io.github.warmprefix.core.cost;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.models.Limits;
import io.github.warmprefix.core.models.Model;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a workload costs a day on one model, by every lever there is for it.
 *
 * @param workload the workload
 * @param prefixTokens the tokens up to the last marker
 * @param costs what the requests of a day cost, by lever; without the levers that cache where the
 *     model caches nothing of that length
 * @param batchFits whether a batch surely has run its time before the answers are wanted
 */
public record Forecast(
    Workload workload, long prefixTokens, Map<Lever, Cost> costs, boolean batchFits) {
  /** The placeholder turn of a request that only warms, where the model's framing is not known. */
  private static final int PLACEHOLDER_TOKENS = 10;

  /** Copies the map. */
  public Forecast {
    costs = Map.copyOf(costs);
  }

  /** The forecast for a prefix of so many tokens. */
  public static Forecast of(Model model, Limits limits, Workload workload, long prefixTokens) {
    PriceList prices = PriceList.of(model);
    Volume volume = workload.volume(prefixTokens);
    Map<Lever, Cost> costs = new EnumMap<>(Lever.class);
    costs.put(Lever.STANDARD, prices.standard(volume));
    costs.put(Lever.BATCH, prices.inBatches(prices.standard(volume)));
    if (prefixTokens >= model.minimumCacheableTokens()) {
      long placeholder = model.messageFrameTokens().orElse(PLACEHOLDER_TOKENS);
      costs.put(Lever.CACHED_5M, cached(prices, workload, volume, Ttl.FIVE_MINUTES));
      costs.put(Lever.CACHED_1H, cached(prices, workload, volume, Ttl.ONE_HOUR));
      costs.put(
          Lever.KEPT_WARM_5M, keptWarm(prices, workload, volume, Ttl.FIVE_MINUTES, placeholder));
      costs.put(Lever.KEPT_WARM_1H, keptWarm(prices, workload, volume, Ttl.ONE_HOUR, placeholder));
      costs.put(
          Lever.BATCH_CACHED,
          prices.inBatches(prices.cached(volume, Ttl.ONE_HOUR, Writes.seeded(workload))));
    }
    boolean batchFits = workload.answerWithin().compareTo(limits.batchExpiry()) >= 0;
    return new Forecast(workload, prefixTokens, costs, batchFits);
  }

  private static Cost cached(PriceList prices, Workload workload, Volume volume, Ttl ttl) {
    return prices.cached(volume, ttl, Writes.expected(workload, ttl));
  }

  private static Cost keptWarm(
      PriceList prices, Workload workload, Volume volume, Ttl ttl, long placeholder) {
    BigDecimal warmings =
        workload
            .arrivals()
            .warmings(workload.requestsPerKey(), ttl)
            .multiply(BigDecimal.valueOf(workload.keys()));
    return prices
        .cached(volume, ttl, Writes.keptWarm(workload))
        .plus(prices.warming(volume, warmings, placeholder));
  }

  /** Whether the model caches the prefix at all. */
  public boolean cacheable() {
    return costs.containsKey(Lever.CACHED_5M);
  }

  /** The cheapest lever that answers in time; the simpler one of two that cost the same. */
  public Lever best() {
    return costs.keySet().stream()
        .filter(lever -> batchFits || !lever.inBatches())
        .min(Comparator.comparing(this::total).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** What the requests of a day cost by a lever of {@link #costs}, in USD. */
  public BigDecimal total(Lever lever) {
    return costs.get(lever).total();
  }
}
