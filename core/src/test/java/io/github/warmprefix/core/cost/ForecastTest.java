package io.github.warmprefix.core.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lever is best for declared workloads. */
class ForecastTest {
  private static final Duration SECONDS = Duration.ofSeconds(10);
  private static final Duration DAYS = Duration.ofDays(2);

  @ParameterizedTest
  @CsvSource({
    "PT0S,     CACHED_5M",
    "PT4M59S,  CACHED_5M",
    "PT5M,     CACHED_1H",
    "PT59M,    CACHED_1H",
    "PT2H,     KEPT_WARM_1H",
    "PT20H,    STANDARD"
  })
  void theTtlFollowsFromTheGap(Duration gap, Lever best) {
    assertThat(forecast("claude-haiku-4-5", 5_000, gap, SECONDS).best()).isEqualTo(best);
  }

  @Test
  void whoCanWaitSendsBatches() {
    assertThat(forecast("claude-haiku-4-5", 5_000, Duration.ZERO, DAYS).best())
        .isEqualTo(Lever.BATCH_CACHED);
    assertThat(forecast("claude-haiku-4-5", 4_095, Duration.ZERO, DAYS).best())
        .isEqualTo(Lever.BATCH);
  }

  @Test
  void aBatchFitsOnceItsWholeTimeIsThere() {
    Duration day = Duration.ofHours(24);
    assertThat(forecast("claude-haiku-4-5", 5_000, Duration.ZERO, day).batchFits()).isTrue();
    assertThat(forecast("claude-haiku-4-5", 5_000, Duration.ZERO, day.minusMillis(1)).batchFits())
        .isFalse();
  }

  @Test
  void underItsMinimumAModelCachesNothing() {
    Forecast forecast = forecast("claude-haiku-4-5", 4_095, Duration.ZERO, SECONDS);
    assertThat(forecast.cacheable()).isFalse();
    assertThat(forecast.costs()).containsOnlyKeys(Lever.STANDARD, Lever.BATCH);
    assertThat(forecast.best()).isEqualTo(Lever.STANDARD);
    assertThat(forecast("claude-haiku-4-5", 4_096, Duration.ZERO, SECONDS).cacheable()).isTrue();
    assertThat(forecast("claude-sonnet-5-5", 4_095, Duration.ZERO, SECONDS).cacheable()).isTrue();
  }

  @Test
  void processesThatStartTogetherEachWrite() {
    Workload one = workload(500, new Arrivals.Regular(Duration.ZERO), 1, 1, 0);
    Workload ten = workload(500, new Arrivals.Regular(Duration.ZERO), 1, 10, 0);
    Workload deployed = workload(500, new Arrivals.Regular(Duration.ZERO), 1, 10, 2);
    Workload keys = workload(500, new Arrivals.Regular(Duration.ZERO), 20, 10, 2);
    assertThat(written(one)).isEqualTo(1);
    assertThat(written(ten)).isEqualTo(10);
    assertThat(written(deployed)).isEqualTo(30);
    assertThat(written(keys)).isEqualTo(500);
  }

  /** The written prefixes of 10,000 tokens at 1.25 USD a million. */
  private static double written(Workload workload) {
    return forecast("claude-haiku-4-5", 10_000, workload)
            .costs()
            .get(Lever.CACHED_5M)
            .cacheWrite()
            .doubleValue()
        / 0.0125;
  }

  @Test
  void arrivalsByChanceMissOnceInAWhile() {
    // 12 an hour: a gap of more than five minutes follows 36.8 % of them.
    Workload day = workload(288, new Arrivals.Random(24), 1, 1, 0);
    assertThat(written(day)).isBetween(1 + 287 * 0.3678, 1 + 287 * 0.3679);
  }

  @Test
  void sharesOfPrefixAndOutput() {
    Model haiku = ModelCatalogue.bundled().find("claude-haiku-4-5").orElseThrow();
    Sizing sizing = Sizing.of(PriceList.of(haiku), new Volume(7, 9_000, 1_000, 2_000));
    assertThat(sizing.prefixShare()).isEqualByComparingTo("0.9");
    assertThat(sizing.outputShare()).isEqualByComparingTo("0.5");
    assertThat(Sizing.of(PriceList.of(haiku), new Volume(0, 0, 0, 0)).prefixShare())
        .isEqualByComparingTo("0");
  }

  @Test
  void impossibleWorkloadsAreRefused() {
    assertThatThrownBy(() -> workload(0, new Arrivals.Random(24), 1, 1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("requestsPerDay is 0, and must be at least 1");
    assertThatThrownBy(() -> new Arrivals.Random(25)).hasMessage("a day has no 25.0 hours");
    assertThatThrownBy(() -> new Arrivals.Random(0)).hasMessage("a day has no 0.0 hours");
    assertThatThrownBy(() -> new Arrivals.Regular(Duration.ofSeconds(-1)))
        .hasMessage("a gap is not negative: PT-1S");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, PT0S, 1, 1, 0, suffixTokens is -1 and must be at least 0",
    "0, -1, PT0S, 1, 1, 0, outputTokens is -1 and must be at least 0",
    "0, 0, PT-1S, 1, 1, 0, answerWithin is -1000 and must be at least 0",
    "0, 0, PT0S, 0, 1, 0, keys is 0 and must be at least 1",
    "0, 0, PT0S, 1, 0, 0, replicas is 0 and must be at least 1",
    "0, 0, PT0S, 1, 1, -1, deploysPerDay is -1 and must be at least 0"
  })
  void eachNumberOfAWorkloadHasItsRange(
      long suffix, long output, Duration within, int keys, int replicas, int deploys, String why) {
    Arrivals arrivals = new Arrivals.Random(24);
    assertThatThrownBy(
            () -> new Workload(1, arrivals, suffix, output, within, keys, replicas, deploys))
        .hasMessage(why.replace(" and", ", and"));
  }

  @ParameterizedTest
  @CsvSource({"24, 288, 24", "8.5, 102, 9", "0.05, 1, 1"})
  void arrivalsByChanceAreKeptWarmOnceInTheLifeOfAnEntry(
      double hours, BigDecimal fiveMinutes, BigDecimal oneHour) {
    Arrivals arrivals = new Arrivals.Random(hours);
    assertThat(arrivals.warmings(BigDecimal.TEN, Ttl.FIVE_MINUTES))
        .isEqualByComparingTo(fiveMinutes);
    assertThat(arrivals.warmings(BigDecimal.TEN, Ttl.ONE_HOUR)).isEqualByComparingTo(oneHour);
  }

  private static Forecast forecast(String model, long prefix, Duration gap, Duration within) {
    return forecast(
        model, prefix, new Workload(100, new Arrivals.Regular(gap), 500, 300, within, 1, 1, 0));
  }

  private static Forecast forecast(String model, long prefix, Workload workload) {
    ModelCatalogue models = ModelCatalogue.bundled();
    return Forecast.of(models.find(model).orElseThrow(), models.limits(), workload, prefix);
  }

  private static Workload workload(
      long requests, Arrivals arrivals, int keys, int replicas, int deploys) {
    return new Workload(requests, arrivals, 0, 0, SECONDS, keys, replicas, deploys);
  }
}
