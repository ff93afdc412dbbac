package io.github.warmprefix.runtime.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.core.http.Headers;
import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Cost;
import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MonitorPropertiesTest {
  /** Whatever the model, its bands and the TTL: what is measured is what was forecast. */
  @Property(tries = 300)
  void moneyIsThatOfTheCostModel(
      @ForAll("models") Model model,
      @ForAll @IntRange(min = 1, max = 50) int requests,
      @ForAll @IntRange(max = 50) int wanted,
      @ForAll @IntRange(max = 400_000) int prefix,
      @ForAll @IntRange(max = 5_000) int suffix,
      @ForAll @IntRange(max = 5_000) int output,
      @ForAll Ttl ttl,
      @ForAll boolean batch) {
    int writes = Math.min(wanted, requests);
    CacheMonitor monitor = CacheMonitor.builder().thresholds(Thresholds.OFF).build();
    for (int i = 0; i < requests; i++) {
      Tokens tokens =
          i < writes
              ? written(ttl, suffix, prefix, output)
              : new Tokens(suffix, 0, 0, prefix, output);
      monitor.record(new Sample(Tags.NONE, model.id(), tokens, batch, Optional.empty()));
    }

    Totals sums = monitor.report().total();

    PriceList prices = PriceList.of(model);
    Volume volume = new Volume(requests, prefix, suffix, output);
    Cost cached = prices.cached(volume, ttl, BigDecimal.valueOf(writes));
    Cost standard = prices.standard(volume);
    assertThat(sums.cost())
        .isEqualByComparingTo((batch ? prices.inBatches(cached) : cached).total());
    assertThat(sums.uncachedCost())
        .isEqualByComparingTo((batch ? prices.inBatches(standard) : standard).total());
    assertThat(sums.unbatchedCost()).isEqualByComparingTo(cached.total());
    assertThat(sums.plainCost()).isEqualByComparingTo(standard.total());
  }

  private static Tokens written(Ttl ttl, long suffix, long prefix, long output) {
    return ttl == Ttl.ONE_HOUR
        ? new Tokens(suffix, 0, prefix, 0, output)
        : new Tokens(suffix, prefix, 0, 0, output);
  }

  @Provide
  Arbitrary<Model> models() {
    return Arbitraries.of(ModelCatalogue.bundled().models());
  }

  @Property(tries = 200)
  void tagsSurviveTheHeader(
      @ForAll String template, @ForAll String version, @ForAll String task, @ForAll String key) {
    Tags tags = new Tags(printable(template), printable(version), printable(task), printable(key));
    String header = TagHeader.write(tags);

    assertThat(header).matches("[\\x20-\\x7e]*");
    assertThat(TagHeader.read(Headers.builder().put(TagHeader.NAME, header).build()))
        .isEqualTo(tags);
  }

  /** Half a surrogate pair is no text, and has no UTF-8. */
  private static String printable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
