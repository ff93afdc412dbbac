package io.github.warmprefix.testing;

import static com.anthropic.models.messages.CacheControlEphemeral.Ttl.TTL_1H;
import static com.anthropic.models.messages.CacheControlEphemeral.Ttl.TTL_5M;
import static io.github.warmprefix.testing.Fixture.FRAME;
import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static io.github.warmprefix.testing.Fixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Usage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MixedTtlBillingTest {
  private static final int TAIL = "Hi".length() + FRAME;

  private final Fixture fixture = new Fixture();
  private final MessageCreateParams params =
      request(marked(chars(1_000), TTL_1H), text(chars(50)), marked(chars(200), TTL_5M), text("t"))
          .build();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void writesUpToTheLastHourMarkerForAnHourAndTheRestForFiveMinutes() {
    Usage usage = fixture.sdk.messages().create(params).usage();

    assertThat(fixture.lastUsage()).isEqualTo(new TokenUsage(TAIL + 1, 250, 1_000, 0, 6));
    assertThat(usage.cacheCreationInputTokens()).contains(1_250L);
    assertThat(usage.cacheCreation().orElseThrow().ephemeral1hInputTokens()).isEqualTo(1_000);
    assertThat(usage.cacheCreation().orElseThrow().ephemeral5mInputTokens()).isEqualTo(250);
  }

  @Test
  void readsAllWhenBothLive() {
    fixture.sdk.messages().create(params);
    fixture.sdk.messages().create(params);

    assertThat(fixture.lastUsage()).isEqualTo(new TokenUsage(TAIL + 1, 0, 0, 1_250, 6));
  }

  @Test
  void readsTheHourAndWritesTheRestAgainWhenTheFiveMinutesAreOver() {
    fixture.sdk.messages().create(params);
    fixture.clock.advance(Duration.ofMinutes(10));
    fixture.sdk.messages().create(params);

    assertThat(fixture.lastUsage()).isEqualTo(new TokenUsage(TAIL + 1, 250, 0, 1_000, 6));
    assertThat(fixture.last().markers())
        .extracting(MarkerOutcome::writtenTokens)
        .containsExactly(0L, 250L);
  }

  @Test
  void aMarkerBelowTheMinimumTakesNoPart() {
    fixture
        .sdk
        .messages()
        .create(request(marked(chars(100), TTL_1H), marked(chars(500), TTL_5M)).build());

    assertThat(fixture.lastUsage()).isEqualTo(new TokenUsage(TAIL, 600, 0, 0, 6));
  }
}
