package io.github.warmprefix.runtime.monitor;

import static io.github.warmprefix.runtime.monitor.Samples.read;
import static io.github.warmprefix.runtime.monitor.Samples.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmTest {
  private final Samples.Hands clock = new Samples.Hands();
  private final List<Alarm> alarms = new ArrayList<>();

  @Test
  void aLowHitRateRaisesOneAlarmAnHour() {
    CacheMonitor monitor = monitor(new Thresholds(0.9, 1_000, 10));
    for (int i = 0; i < 30; i++) {
      monitor.record(i % 2 == 0 ? read(500) : write(500));
    }

    assertThat(alarms)
        .singleElement()
        .satisfies(
            alarm -> {
              assertThat(alarm.kind()).isEqualTo(Alarm.Kind.LOW_HIT_RATE);
              assertThat(alarm.hour().requests()).isEqualTo(10);
              assertThat(alarm.describe())
                  .isEqualTo(
                      "the cache hit rate of shop.Triage 3 NORTH on claude-haiku-4-5 is 50.0 % over"
                          + " 10 requests since 2026-11-21T10:00:00Z, below 90.0 %; mostly because"
                          + " not known; ask for cache diagnostics");
            });

    clock.advance(Duration.ofHours(1));
    for (int i = 0; i < 30; i++) {
      monitor.record(write(500));
    }
    assertThat(alarms).hasSize(2);
  }

  @Test
  void manyWritesRaiseAnAlarmThatNamesTheCause() {
    CacheMonitor monitor = monitor(new Thresholds(0, 2, 0));
    for (int i = 0; i < 4; i++) {
      monitor.record(write(500));
      clock.advance(Duration.ofMinutes(6));
    }

    assertThat(alarms)
        .singleElement()
        .satisfies(
            alarm ->
                assertThat(alarm.describe())
                    .isEqualTo(
                        "shop.Triage 3 NORTH on claude-haiku-4-5 was written to the cache 3 times"
                            + " since 2026-11-21T10:00:00Z, more than 2; mostly because the entry"
                            + " had expired"));
  }

  @Test
  void aGoodHitRateRaisesNone() {
    CacheMonitor monitor = monitor(Thresholds.DEFAULT);
    monitor.record(write(500));
    for (int i = 0; i < 200; i++) {
      monitor.record(read(500));
    }

    assertThat(alarms).isEmpty();
  }

  @Test
  void thresholdsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new Thresholds(1.1, 0, 0)).hasMessageContaining("1.1");
    assertThatThrownBy(() -> new Thresholds(0.5, -1, 0)).hasMessageContaining("negative");
  }

  private CacheMonitor monitor(Thresholds thresholds) {
    return CacheMonitor.builder().clock(clock).thresholds(thresholds).alarms(alarms::add).build();
  }
}
