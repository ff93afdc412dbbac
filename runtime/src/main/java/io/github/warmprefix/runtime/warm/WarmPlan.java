package io.github.warmprefix.runtime.warm;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Forecast;
import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.models.Limits;
import io.github.warmprefix.core.models.Model;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether keeping a prefix warm pays, by the cost model. */
public sealed interface WarmPlan {
  /** The decision for people, in one line. */
  String describe();

  /**
   * It pays.
   *
   * @param ttl how long the entries live
   * @param savedPerDay what it saves a day in USD, against the cheapest way without it
   * @param idleWarmings after how many warmings in a row without a request to stop: until then they
   *     cost no more than the write they spare
   */
  record Pays(Ttl ttl, BigDecimal savedPerDay, long idleWarmings) implements WarmPlan {
    @Override
    public String describe() {
      return String.format(
          Locale.ROOT,
          "keeping the prefix warm saves about $%s a day; it stops after %,d warmings without a"
              + " request",
          savedPerDay.setScale(2, RoundingMode.HALF_UP),
          idleWarmings);
    }
  }

  /**
   * It does not.
   *
   * @param why a clause
   */
  record DoesNotPay(String why) implements WarmPlan {
    @Override
    public String describe() {
      return "keeping the prefix warm does not pay: " + why;
    }
  }

  /**
   * The plan for a prefix.
   *
   * @param workload what its template is used for
   * @param prefixTokens its tokens
   * @param ttl the life that its markers ask for, the shortest where they differ
   */
  static WarmPlan of(Model model, Limits limits, Workload workload, long prefixTokens, Ttl ttl) {
    Forecast forecast = Forecast.of(model, limits, workload, prefixTokens);
    if (!forecast.cacheable()) {
      return new DoesNotPay(
          String.format(
              Locale.ROOT,
              "nothing under %,d tokens is cached on %s, and it has %,d",
              model.minimumCacheableTokens(),
              model.id(),
              prefixTokens));
    }
    Lever warm = ttl == Ttl.ONE_HOUR ? Lever.KEPT_WARM_1H : Lever.KEPT_WARM_5M;
    Lever other =
        Stream.of(Lever.STANDARD, Lever.CACHED_5M, Lever.CACHED_1H)
            .min(Comparator.comparing(forecast::total))
            .orElseThrow();
    BigDecimal saved = forecast.total(other).subtract(forecast.total(warm));
    long idle = IdleWarmings.most(model, prefixTokens, ttl);
    if (saved.signum() <= 0) {
      return new DoesNotPay(
          String.format(
              Locale.ROOT,
              "it costs $%s a day, and %s costs $%s",
              forecast.total(warm).setScale(2, RoundingMode.HALF_UP),
              words(other),
              forecast.total(other).setScale(2, RoundingMode.HALF_UP)));
    }
    return idle == 0
        ? new DoesNotPay("a single warming costs more than a write")
        : new Pays(ttl, saved, idle);
  }

  private static String words(Lever lever) {
    return switch (lever) {
      case CACHED_5M -> "caching for five minutes without it";
      case CACHED_1H -> "caching for an hour without it";
      default -> "no caching";
    };
  }
}
