package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void waitsDoubleUpToTheLimitAndAreAtLeastHalfOfThat() {
    Backoff backoff = new Backoff(SECOND, Duration.ofSeconds(5));
    for (int most : new int[] {1, 2, 4, 5, 5}) {
      assertThat(backoff.next())
          .isBetween(Duration.ofMillis(most * 500L), SECOND.multipliedBy(most));
    }
  }

  @Test
  void theApiIsGivenTheTimeItAsksFor() {
    Backoff backoff = new Backoff(SECOND, SECOND);
    assertThat(backoff.next(Optional.of(Duration.ofSeconds(9)))).isEqualTo(Duration.ofSeconds(9));
    assertThat(backoff.next(Optional.of(Duration.ZERO)))
        .isGreaterThanOrEqualTo(SECOND.dividedBy(2));
  }
}
