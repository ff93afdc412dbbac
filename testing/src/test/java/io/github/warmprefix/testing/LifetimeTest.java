package io.github.warmprefix.testing;

import static com.anthropic.models.messages.CacheControlEphemeral.Ttl.TTL_1H;
import static com.anthropic.models.messages.CacheControlEphemeral.Ttl.TTL_5M;
import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.CacheControlEphemeral.Ttl;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeTest {
  private final Fixture fixture = new Fixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @CsvSource({"5m,299,true", "5m,300,false", "1h,3599,true", "1h,3600,false"})
  void anEntryLivesForItsTtl(String ttl, long seconds, boolean alive) {
    send(Ttl.of(ttl));
    fixture.clock.advance(Duration.ofSeconds(seconds));
    send(Ttl.of(ttl));

    assertThat(fixture.last().hit()).isEqualTo(alive);
  }

  @Test
  void everyReadRenewsAnEntry() {
    send(TTL_5M);
    for (int i = 0; i < 10; i++) {
      fixture.clock.advance(Duration.ofMinutes(4));
      send(TTL_5M);
      assertThat(fixture.last().hit()).isTrue();
    }
  }

  @Test
  void aMissSaysHowLongAgoTheEntryExpired() {
    send(TTL_5M);
    fixture.clock.advance(Duration.ofMinutes(7));
    send(TTL_5M);

    assertThat(fixture.last().markers().get(0).result())
        .isEqualTo(
            new MarkerResult.Missed(new MissCause.Expired(1, "system[0]", Duration.ofMinutes(2))));
    send(TTL_5M);
    assertThat(fixture.last().hit()).isTrue();
  }

  @Test
  void aReadDoesNotChangeTheTtlOfAnEntry() {
    send(TTL_5M);
    send(TTL_1H);
    assertThat(fixture.lastUsage().cacheWriteTokens()).isZero();
    fixture.clock.advance(Duration.ofMinutes(6));
    send(TTL_1H);
    assertThat(fixture.last().hit()).isFalse();
  }

  @Test
  void lifeCountsFromTheStartOfTheRequest() {
    Duration slow = Duration.ofMinutes(3);
    AtomicReference<SimulatedClock> clock = new AtomicReference<>();
    try (Fixture thinking =
        new Fixture(
            simulator ->
                simulator.reply(
                    request -> {
                      clock.get().advance(slow);
                      return "At last.";
                    }))) {
      clock.set(thinking.clock);
      thinking.sdk.messages().create(request(marked(chars(600))).build());
      thinking.clock.advance(Duration.ofSeconds(119));
      thinking.sdk.messages().create(request(marked(chars(600))).build());
      assertThat(thinking.last().hit()).isTrue();
      thinking.clock.advance(Duration.ofSeconds(120));
      thinking.sdk.messages().create(request(marked(chars(600))).build());
      assertThat(thinking.last().hit()).isFalse();
    }
  }

  private void send(Ttl ttl) {
    fixture.sdk.messages().create(request(marked(chars(600), ttl)).build());
  }
}
