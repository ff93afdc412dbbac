package io.github.warmprefix.runtime.monitor.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.Samples;
import io.github.warmprefix.runtime.monitor.Tokens;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class CacheMetersTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final CacheMonitor monitor =
      CacheMonitor.builder().listener(new CacheMeters(registry)).build();

  @Test
  void everyBookingIsCounted() {
    monitor.record(Samples.sample(new Tokens(1, 20, 0, 0, 9)));
    monitor.record(Samples.sample(new Tokens(1, 0, 30, 1_000_000, 9)));

    assertThat(count("warmprefix.requests")).isEqualTo(2);
    assertThat(count("warmprefix.cache.hits")).isEqualTo(1);
    assertThat(count("warmprefix.cache.writes")).isEqualTo(2);
    assertThat(tokens("input")).isEqualTo(2);
    assertThat(tokens("cache_write_5m")).isEqualTo(20);
    assertThat(tokens("cache_write_1h")).isEqualTo(30);
    assertThat(tokens("cache_read")).isEqualTo(1_000_000);
    assertThat(tokens("output")).isEqualTo(18);
    assertThat(count("warmprefix.cost"))
        .isEqualTo(monitor.report().total().cost().doubleValue(), within(1e-9));
  }

  @Test
  void metersAreTaggedWithTheSeries() {
    monitor.record(Samples.sample(new Tokens(1, 20, 0, 0, 9)));

    assertThat(
            registry
                .get("warmprefix.requests")
                .tags("template", "shop.Triage", "version", "3", "task", "tickets")
                .tag("model", Samples.MODEL)
                .counter()
                .count())
        .isEqualTo(1);
  }

  private double count(String name) {
    return registry.get(name).counter().count();
  }

  private double tokens(String type) {
    return registry.get("warmprefix.tokens").tag("type", type).counter().count();
  }
}
