package io.github.warmprefix.runtime.monitor;

import static io.github.warmprefix.runtime.monitor.Samples.TAGS;
import static io.github.warmprefix.runtime.monitor.Samples.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrefixHoursTest {
  private final Samples.Hands clock = new Samples.Hands();
  private final CacheMonitor monitor =
      CacheMonitor.builder().clock(clock).thresholds(Thresholds.OFF).build();

  @Test
  void writesAreCountedByHourWithTheirReasons() {
    monitor.record(write(10_000));
    clock.advance(Duration.ofMinutes(4));
    monitor.record(write(10_000));
    clock.advance(Duration.ofMinutes(5));
    monitor.record(write(10_000));
    clock.advance(Duration.ofHours(1));
    Sample told = write(10_000);
    monitor.record(
        new Sample(
            TAGS, told.model(), told.tokens(), false, Optional.of(MissReason.TOOLS_CHANGED)));

    List<HourCounts> hours = monitor.report().prefixes().get(0).hours();

    assertThat(hours)
        .extracting(HourCounts::reasons)
        .containsExactly(
            Map.of(MissReason.FIRST_SEEN, 1L, MissReason.UNKNOWN, 1L, MissReason.EXPIRED, 1L),
            Map.of(MissReason.TOOLS_CHANGED, 1L));
    assertThat(hours).extracting(HourCounts::writes).containsExactly(3L, 1L);
    assertThat(hours.get(0).start()).isEqualTo(Samples.TEN_O_CLOCK);
  }

  @Test
  void anEntryOfAnHourHasNotExpiredAfterTenMinutes() {
    Sample hour = Samples.sample(new Tokens(20, 0, 10_000, 0, 5));
    monitor.record(hour);
    clock.advance(Duration.ofMinutes(10));
    monitor.record(hour);

    assertThat(monitor.report().prefixes().get(0).hours().get(0).reasons())
        .containsEntry(MissReason.UNKNOWN, 1L)
        .doesNotContainKey(MissReason.EXPIRED);
  }

  @Test
  void hoursAreForgottenAfterADay() {
    for (int hour = 0; hour < 60; hour++) {
      monitor.record(write(10_000));
      clock.advance(Duration.ofHours(1));
    }

    assertThat(monitor.report().prefixes().get(0).hours()).hasSize(23);
  }
}
