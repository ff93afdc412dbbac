package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CacheAssertionsTest {
  private final Fixture fixture = new Fixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void holdForPromptsThatHit() {
    send("same");
    send("same");

    fixture
        .api
        .assertThat()
        .noErrors()
        .noMarkerBelowMinimum()
        .allHitAfterFirst()
        .allMarkersHitAfterFirst()
        .hitRateAtLeast(0.5)
        .cacheWrites(1);
  }

  @Test
  void nameTheRequestThatMissedAndWhere() {
    send("Monday");
    send("Tuesday");

    assertThatThrownBy(() -> fixture.api.assertThat().allHitAfterFirst())
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "1 of 1 requests after the first missed the cache",
            "#2 /v1/messages claude-sonnet-5-5",
            "differs at system[0].text, byte 0");
    assertThatThrownBy(() -> fixture.api.assertThat().allMarkersHitAfterFirst())
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> fixture.api.assertThat().cacheWrites(1))
        .hasMessageContaining("expected 1 requests to write to the cache, but 2 of 2 did");
    assertThatThrownBy(() -> fixture.api.assertThat().hitRateAtLeast(0.5))
        .hasMessageContaining("expected a hit rate of at least 0.5000, but it is 0.0000");
  }

  @Test
  void tellAPartialHitFromAWholeOne() {
    fixture.sdk.messages().create(request(marked(chars(600)), marked("North")).build());
    fixture.sdk.messages().create(request(marked(chars(600)), marked("South")).build());

    fixture.api.assertThat().allHitAfterFirst();
    assertThatThrownBy(() -> fixture.api.assertThat().allMarkersHitAfterFirst())
        .hasMessageContaining("differs at system[1].text");
  }

  @Test
  void seeRefusalsAndMarkersWithoutEffect() {
    fixture.sdk.messages().create(request(marked("short")).build());
    fixture.post("{}");

    assertThatThrownBy(() -> fixture.api.assertThat().noErrors())
        .hasMessageContaining("model: Field required");
    assertThatThrownBy(() -> fixture.api.assertThat().noMarkerBelowMinimum())
        .hasMessageContaining("below the model's minimum of 512 tokens");
  }

  @Test
  void doNotHoldWithoutAnyRequest() {
    assertThatThrownBy(() -> fixture.api.assertThat().allHitAfterFirst())
        .hasMessage("no message was asked for");
    assertThatThrownBy(() -> fixture.api.assertThat().hitRateAtLeast(0.1))
        .isInstanceOf(AssertionError.class);
  }

  private void send(String head) {
    fixture.sdk.messages().create(request(marked(head + chars(600))).build());
  }
}
