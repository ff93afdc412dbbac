package io.github.warmprefix.cli.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private final List<Long> passed = new ArrayList<>();
  private long now = Long.MAX_VALUE - Duration.ofSeconds(90).toNanos();
  private final long start = now;

  private void send(RateLimit limit, int requests) {
    for (int i = 0; i < requests; i++) {
      limit.await();
      passed.add(Duration.ofNanos(now - start).toSeconds());
      now += Duration.ofSeconds(1).toNanos();
    }
  }

  @Test
  void noMoreThanSoManyPassInAnyMinute() {
    send(new RateLimit(3, () -> now, nanos -> now += nanos), 8);
    assertThat(passed).containsExactly(0L, 1L, 2L, 60L, 61L, 62L, 120L, 121L);
  }

  @Test
  void slowRequestsNeverWait() {
    send(
        new RateLimit(
            60,
            () -> now,
            nanos -> {
              throw new AssertionError("waits " + nanos);
            }),
        200);
    assertThat(passed).hasSize(200).endsWith(199L);
  }
}
