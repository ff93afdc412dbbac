package io.github.warmprefix.runtime.warm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Arrivals;
import io.github.warmprefix.core.cost.Forecast;
import io.github.warmprefix.core.cost.Lever;
import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.cost.Workload;
import io.github.warmprefix.core.models.Limits;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.Prices;
import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WarmPlanTest {
  private static final Limits LIMITS = ModelCatalogue.bundled().limits();
  private static final Model HAIKU =
      ModelCatalogue.bundled().find("claude-haiku-4-5").orElseThrow();

  @Test
  void aRequestShortlyAfterTheEntryHasDiedPays() {
    WarmPlan plan = WarmPlan.of(HAIKU, LIMITS, every(Duration.ofMinutes(72)), 30_000, Ttl.ONE_HOUR);

    assertThat(plan)
        .isInstanceOfSatisfying(
            WarmPlan.Pays.class,
            pays -> {
              assertThat(pays.savedPerDay()).isPositive();
              assertThat(pays.idleWarmings()).isEqualTo(18);
            });
    assertThat(plan.describe()).contains("a day; it stops after 18 warmings without a request");
  }

  @Test
  void aLongerTtlCanBeCheaper() {
    WarmPlan plan =
        WarmPlan.of(HAIKU, LIMITS, every(Duration.ofMinutes(20)), 30_000, Ttl.FIVE_MINUTES);

    assertThat(plan.describe())
        .isEqualTo(
            "keeping the prefix warm does not pay: it costs $1.26 a day, and caching for an hour"
                + " without it costs $0.42");
  }

  @Test
  void requestsThatKeepThePrefixWarmThemselvesNeedNoKeeper() {
    WarmPlan plan =
        WarmPlan.of(HAIKU, LIMITS, every(Duration.ofMinutes(2)), 30_000, Ttl.FIVE_MINUTES);

    assertThat(plan.describe())
        .startsWith("keeping the prefix warm does not pay: it costs $")
        .contains("caching for five minutes without it costs $");
  }

  @Test
  void whatIsNotCachedCannotBeKeptWarm() {
    WarmPlan plan = WarmPlan.of(HAIKU, LIMITS, every(Duration.ofMinutes(72)), 3_000, Ttl.ONE_HOUR);

    assertThat(plan.describe())
        .contains("nothing under 4,096 tokens is cached on claude-haiku-4-5");
  }

  /** The plan says what the cost model says, whatever the model and the gap. */
  @Property(tries = 300)
  void itPaysIfItIsTheCheapestWay(
      @ForAll("models") Model model,
      @ForAll @IntRange(min = 1, max = 600) int gapMinutes,
      @ForAll @IntRange(min = 1, max = 300_000) int prefix,
      @ForAll Ttl ttl) {
    Workload workload = every(Duration.ofMinutes(gapMinutes));
    Forecast forecast = Forecast.of(model, LIMITS, workload, prefix);
    WarmPlan plan = WarmPlan.of(model, LIMITS, workload, prefix, ttl);

    if (plan instanceof WarmPlan.Pays pays) {
      BigDecimal warm =
          forecast.total(ttl == Ttl.ONE_HOUR ? Lever.KEPT_WARM_1H : Lever.KEPT_WARM_5M);
      assertThat(warm).isLessThan(forecast.total(Lever.STANDARD));
      assertThat(warm).isLessThan(forecast.total(Lever.CACHED_5M));
      assertThat(warm).isLessThan(forecast.total(Lever.CACHED_1H));
      assertThat(pays.idleWarmings()).isPositive();
    } else if (forecast.cacheable()) {
      BigDecimal warm =
          forecast.total(ttl == Ttl.ONE_HOUR ? Lever.KEPT_WARM_1H : Lever.KEPT_WARM_5M);
      assertThat(
              warm.compareTo(forecast.total(Lever.STANDARD)) < 0
                  && warm.compareTo(forecast.total(Lever.CACHED_5M)) < 0
                  && warm.compareTo(forecast.total(Lever.CACHED_1H)) < 0
                  && IdleWarmings.most(model, prefix, ttl) > 0)
          .isFalse();
    }
  }

  /** However long the silence: waiting it out costs at most twice what knowing it would cost. */
  @Property(tries = 500)
  void idleWarmingsCostAtMostTwiceTheBest(
      @ForAll("models") Model model,
      @ForAll @IntRange(min = 512, max = 300_000) int prefix,
      @ForAll Ttl ttl,
      @ForAll @IntRange(max = 200) int needed) {
    long most = IdleWarmings.most(model, prefix, ttl);
    double rent = rent(model, prefix);
    double write = spared(model, prefix, ttl);

    double paid = needed <= most ? needed * rent : most * rent + write;

    assertThat(most * rent).isLessThanOrEqualTo(write * (1 + 1e-12));
    assertThat((most + 1) * rent).isGreaterThan(write * (1 - 1e-12));
    assertThat(paid).isLessThanOrEqualTo(2 * Math.min(needed * rent, write) * (1 + 1e-9));
  }

  private static double rent(Model model, int prefix) {
    int placeholder = model.messageFrameTokens().orElse(10);
    Prices prices = PriceList.of(model).at(prefix + placeholder);
    return prices.cacheRead().doubleValue() * prefix + prices.input().doubleValue() * placeholder;
  }

  private static double spared(Model model, int prefix, Ttl ttl) {
    int placeholder = model.messageFrameTokens().orElse(10);
    Prices prices = PriceList.of(model).at(prefix + placeholder);
    BigDecimal write = ttl == Ttl.ONE_HOUR ? prices.cacheWrite1h() : prices.cacheWrite5m();
    return write.subtract(prices.cacheRead()).doubleValue() * prefix;
  }

  @Provide
  Arbitrary<Model> models() {
    return Arbitraries.of(ModelCatalogue.bundled().models());
  }

  private static Workload every(Duration gap) {
    long perDay = Math.max(1, Duration.ofDays(1).dividedBy(gap));
    return new Workload(
        perDay, new Arrivals.Regular(gap), 500, 300, Duration.ofSeconds(5), 1, 1, 0);
  }
}
