package io.github.warmprefix.core.cost;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CostPropertiesTest {
  @Property
  void moreOfAnythingCostsNoLess(
      @ForAll("models") Model model,
      @ForAll("volumes") Volume volume,
      @ForAll("volumes") Volume more,
      @ForAll Ttl ttl) {
    PriceList prices = PriceList.of(model);
    Volume grown =
        new Volume(
            volume.requests() + more.requests(),
            volume.prefixTokens() + more.prefixTokens(),
            volume.suffixTokens() + more.suffixTokens(),
            volume.outputTokens() + more.outputTokens());
    assertThat(prices.standard(grown).total())
        .isGreaterThanOrEqualTo(prices.standard(volume).total());
    assertThat(prices.cached(grown, ttl, BigDecimal.ONE).total())
        .isGreaterThanOrEqualTo(prices.cached(volume, ttl, BigDecimal.ONE).total());
  }

  @Property
  void aBatchCostsExactlyHalf(@ForAll("models") Model model, @ForAll("volumes") Volume volume) {
    PriceList prices = PriceList.of(model);
    BigDecimal standard = prices.standard(volume).total();
    assertThat(
            prices
                .inBatches(prices.standard(volume))
                .total()
                .add(standard.divide(BigDecimal.valueOf(2))))
        .isEqualByComparingTo(standard);
  }

  @Property
  void aPrefixThatIsSentOnceCostsAQuarterMore(
      @ForAll("models") Model model, @ForAll("volumes") Volume volume) {
    PriceList prices = PriceList.of(model);
    Volume one = volume.of(1);
    BigDecimal prefixAlone =
        prices
            .at(one.promptTokens())
            .input()
            .multiply(BigDecimal.valueOf(one.prefixTokens()))
            .movePointLeft(6);
    assertThat(prices.cached(one, Ttl.FIVE_MINUTES, BigDecimal.ONE).total())
        .isEqualByComparingTo(
            prices.standard(one).total().add(prefixAlone.multiply(new BigDecimal("0.25"))));
  }

  @Property
  void fromTheBreakEvenOnAndNotBeforeAWritePaysOff(
      @ForAll("models") Model model,
      @ForAll @LongRange(min = 1, max = 1_000_000) long prefix,
      @ForAll @IntRange(min = 1, max = 20) int requests,
      @ForAll Ttl ttl) {
    PriceList prices = PriceList.of(model);
    Volume volume = new Volume(requests, prefix, 10, 10);
    long breakEven = BreakEven.requests(prices.at(volume.promptTokens()), ttl).orElseThrow();
    assertThat(
            prices
                    .cached(volume, ttl, BigDecimal.ONE)
                    .total()
                    .compareTo(prices.standard(volume).total())
                < 0)
        .isEqualTo(requests >= breakEven);
  }

  @Property
  void expectedWritesStayBetweenOneAKeyAndAll(
      @ForAll("workloads") Workload workload, @ForAll Ttl ttl) {
    BigDecimal least = BigDecimal.valueOf(Math.min(workload.keys(), workload.requestsPerDay()));
    BigDecimal all = BigDecimal.valueOf(workload.requestsPerDay());
    assertThat(Writes.expected(workload, ttl)).isBetween(least.min(all), all);
    assertThat(Writes.keptWarm(workload)).isLessThanOrEqualTo(Writes.expected(workload, ttl));
  }

  @Property
  void theBestLeverIsTheCheapestThatAnswersInTime(
      @ForAll("models") Model model,
      @ForAll("workloads") Workload workload,
      @ForAll @LongRange(min = 0, max = 200_000) long prefix) {
    Forecast forecast = Forecast.of(model, ModelCatalogue.bundled().limits(), workload, prefix);
    assertThat(forecast.cacheable()).isEqualTo(prefix >= model.minimumCacheableTokens());
    assertThat(forecast.batchFits() || !forecast.best().inBatches()).isTrue();
    assertThat(forecast.costs().keySet())
        .filteredOn(lever -> forecast.batchFits() || !lever.inBatches())
        .allSatisfy(
            lever ->
                assertThat(forecast.total(forecast.best()))
                    .isLessThanOrEqualTo(forecast.total(lever)));
  }

  @Property
  void longerLivesAreNeverMissedMoreOften(@ForAll("workloads") Workload workload) {
    Assume.that(workload.keys() <= workload.requestsPerDay());
    assertThat(Writes.expected(workload, Ttl.ONE_HOUR))
        .isLessThanOrEqualTo(Writes.expected(workload, Ttl.FIVE_MINUTES));
  }

  @Provide
  Arbitrary<Model> models() {
    return Arbitraries.of(ModelCatalogue.bundled().models());
  }

  @Provide
  Arbitrary<Volume> volumes() {
    Arbitrary<Long> tokens = Arbitraries.longs().between(0, 400_000);
    return Combinators.combine(Arbitraries.longs().between(1, 1_000_000), tokens, tokens, tokens)
        .as(Volume::new);
  }

  @Provide
  Arbitrary<Workload> workloads() {
    return Workloads.any();
  }
}
