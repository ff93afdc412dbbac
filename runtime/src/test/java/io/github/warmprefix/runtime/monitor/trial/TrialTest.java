package io.github.warmprefix.runtime.monitor.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Samples;
import io.github.warmprefix.runtime.monitor.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TrialTest {
  private static final Model HAIKU = ModelCatalogue.bundled().find(Samples.MODEL).orElseThrow();
  private static final Volume VOLUME = new Volume(100, 30_000, 500, 800);
  private static final Sample WRITE = Samples.sample(new Tokens(500, 30_000, 0, 0, 800));
  private static final Sample READ = Samples.sample(new Tokens(500, 0, 0, 30_000, 800));

  @Test
  void theExpectationIsThatOfTheCostModel() {
    Expectation expected = Expectation.of(HAIKU, VOLUME, Ttl.FIVE_MINUTES, 1, false);

    assertThat(expected.hitRate()).isEqualTo(0.99);
    // (0.0375 + 99 · 0.003 + 100 · 0.0005) / 3.05 million
    assertThat(expected.pricePerMillionInput().doubleValue())
        .isEqualTo(0.3845 / 3.05, within(1e-12));
    assertThat(Expectation.of(HAIKU, VOLUME, Ttl.FIVE_MINUTES, 1, true).pricePerMillionInput())
        .isEqualByComparingTo(
            expected.pricePerMillionInput().divide(new BigDecimal(2), MathContext.DECIMAL64));
  }

  @Test
  void belowTheMinimumNoHitIsExpected() {
    Expectation expected =
        Expectation.of(HAIKU, new Volume(100, 1_000, 500, 800), Ttl.FIVE_MINUTES, 1, false);

    assertThat(expected.hitRate()).isZero();
    assertThat(expected.pricePerMillionInput()).isEqualByComparingTo("1");
  }

  @Test
  void whatGoesAsForecastPasses() {
    List<Sample> sent = new ArrayList<>();
    Trial trial = trial();

    TrialResult result =
        trial.run(
            IntStream.range(0, 50_000).iterator(),
            item -> {
              sent.add(item == 0 ? WRITE : READ);
              return sent.get(item);
            });

    assertThat(result).isInstanceOf(TrialResult.Passed.class);
    assertThat(sent).hasSize(100);
    assertThat(result.describe())
        .isEqualTo(
            """
            The trial passed.
                                 forecast    measured
            items                     100         100
            hit rate               99.0 %      99.0 %
            $ per million input    0.1261      0.1261
            writes                                  1
            cost of the trial $                0.7845
            """);
  }

  @Test
  void itStopsAsSoonAsTheHitRateIsOutOfReach() {
    Trial trial = trial();

    TrialResult result = trial.run(IntStream.range(0, 50_000).iterator(), item -> WRITE);

    assertThat(result).isInstanceOf(TrialResult.FellShort.class);
    assertThat(result.measured().requests()).isEqualTo(7);
    assertThat(result.describe())
        .startsWith(
            """
            The trial fell short of the forecast; the rest was not sent.
              0 of 7 items read from the cache, and at least 94 of 100 should
                                 forecast    measured
            items                     100           7
            """);
  }

  @Test
  void aPrefixThatIsNotCachedAtAllIsNamed() {
    Trial trial = trial();

    TrialResult result =
        trial.run(
            IntStream.range(0, 100).iterator(),
            item -> Samples.sample(new Tokens(30_500, 0, 0, 0, 800)));

    assertThat(result.describe()).contains("is the prefix below the model's minimum?");
  }

  @Test
  void aPriceOverTheForecastFallsShortThoughAllHit() {
    Trial trial = trial();

    TrialResult result =
        trial.run(
            IntStream.range(0, 100).iterator(),
            item -> Samples.sample(new Tokens(9_500, 0, 0, 30_000, 800)));

    assertThat(result.describe())
        .contains("a million input tokens cost $0.3165, and should cost no more than $0.1576");
  }

  @Test
  void fewItemsDecideNothing() {
    Trial trial = trial();

    assertThat(trial.run(IntStream.range(0, 40).iterator(), item -> READ))
        .isInstanceOfSatisfying(
            TrialResult.Running.class, running -> assertThat(running.missing()).isEqualTo(60));
  }

  @Test
  void impossibleExpectationsAreRefused() {
    assertThatThrownBy(() -> new Expectation(0, 0.5, BigDecimal.ONE)).hasMessageContaining("0");
    assertThatThrownBy(() -> new Tolerance(0.1, new BigDecimal("0.9"))).hasMessageContaining("0.9");
  }

  /** Whatever comes: the early word is the one that all items would have had. */
  @Property(tries = 300)
  void anEarlyEndIsNeverWrong(
      @ForAll @Size(min = 20, max = 20) List<Boolean> hits,
      @ForAll @DoubleRange(min = 0, max = 1) double hitRate,
      @ForAll @DoubleRange(min = 0, max = 1) double tolerated) {
    Trial trial =
        new Trial(
            new Expectation(20, hitRate, new BigDecimal(1_000)),
            new Tolerance(tolerated, BigDecimal.ONE));

    TrialResult result = trial.run(hits.iterator(), hit -> hit ? READ : WRITE);

    long all = hits.stream().filter(hit -> hit).count();
    boolean enough = all >= Math.ceil((hitRate - tolerated) * 20 - 1e-9);
    assertThat(result)
        .isInstanceOf(enough ? TrialResult.Passed.class : TrialResult.FellShort.class);
  }

  private static Trial trial() {
    return new Trial(Expectation.of(HAIKU, VOLUME, Ttl.FIVE_MINUTES, 1, false), Tolerance.DEFAULT);
  }
}
