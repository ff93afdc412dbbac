package io.github.warmprefix.runtime.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.SeriesKey;
import io.github.warmprefix.runtime.monitor.Tags;
import io.github.warmprefix.runtime.monitor.Thresholds;
import io.github.warmprefix.runtime.monitor.Totals;
import io.github.warmprefix.testing.MessagesSimulator;
import io.github.warmprefix.testing.SimulatedClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The SDK's client against the simulator over HTTP, on a clock that the test moves. */
class WarmKeeperTest {
  private static final Tags TAGS = new Tags("shop.Triage", "3", "", "NORTH");
  private static final WarmPlan PAYS = new WarmPlan.Pays(Ttl.FIVE_MINUTES, BigDecimal.ONE, 11);

  private final SimulatedClock clock =
      SimulatedClock.startingAt(Instant.parse("2026-11-21T10:00:00Z"));
  private final VirtualTimer timer = new VirtualTimer(clock);
  private final MessagesSimulator api =
      MessagesSimulator.builder()
          .clock(clock)
          .tokenCounter((family, text) -> text.length())
          .start();
  private final AnthropicClient client =
      AnthropicOkHttpClient.builder()
          .baseUrl(api.baseUrl())
          .apiKey("test-key")
          .maxRetries(0)
          .build();
  private final CacheMonitor monitor =
      CacheMonitor.builder().clock(clock).thresholds(Thresholds.OFF).build();
  private final List<WarmEnd> ends = new ArrayList<>();
  private final WarmKeeper keeper =
      WarmKeeper.of(client.messages()::create, timer)
          .clock(clock)
          .samples(monitor::record)
          .ends((tags, end) -> ends.add(end))
          .build();

  @AfterEach
  void close() {
    client.close();
    api.close();
  }

  @Test
  void aPrefixStaysWarmOverASilence() {
    Warm warm = keeper.keep(TAGS, PAYS, WarmKeeperTest::prewarm);
    send(warm);
    timer.advance(Duration.ofMinutes(40));
    send(warm);

    assertThat(sent("").writes()).isEqualTo(1);
    assertThat(sent("").hits()).isEqualTo(1);
    assertThat(sent("keep-warm").requests()).isEqualTo(8);
    assertThat(sent("keep-warm").writes()).isZero();
  }

  @Test
  void requestsPutWarmingsOff() {
    Warm warm = keeper.keep(TAGS, PAYS, WarmKeeperTest::prewarm);
    for (int i = 0; i < 30; i++) {
      send(warm);
      assertThat(timer.pending()).isEqualTo(1);
      timer.advance(Duration.ofMinutes(4));
    }

    assertThat(sent("keep-warm").requests()).isZero();
    assertThat(sent("").writes()).isEqualTo(1);
  }

  @Test
  void itStopsWhenAWriteIsCheaperAndBeginsAnewWithTheNextRequest() {
    Warm warm = keeper.keep(TAGS, PAYS, WarmKeeperTest::prewarm);
    send(warm);
    timer.advance(Duration.ofHours(24));

    assertThat(sent("keep-warm").requests()).isEqualTo(11);
    assertThat(ends).containsExactly(WarmEnd.IDLE);
    assertThat(timer.pending()).isZero();

    send(warm);
    timer.advance(Duration.ofMinutes(6));
    assertThat(sent("keep-warm").requests()).isEqualTo(12);
  }

  @Test
  void whereItDoesNotPayNothingIsSent() {
    WarmPlan plan = new WarmPlan.DoesNotPay("for the test");
    Warm warm = keeper.keep(TAGS, plan, WarmKeeperTest::prewarm);
    send(warm);
    timer.advance(Duration.ofHours(2));
    warm.close();

    assertThat(warm.plan()).isEqualTo(plan);
    assertThat(timer.pending()).isZero();
    assertThat(api.exchanges()).hasSize(1);
  }

  @Test
  void aClosedPrefixGetsCold() {
    Warm warm = keeper.keep(TAGS, PAYS, WarmKeeperTest::prewarm);
    send(warm);
    timer.advance(Duration.ofMinutes(12));
    warm.close();
    warm.used();
    timer.advance(Duration.ofHours(2));

    assertThat(sent("keep-warm").requests()).isEqualTo(2);
    assertThat(ends).containsExactly(WarmEnd.CLOSED);
    assertThat(timer.pending()).isZero();
  }

  @Test
  void warmingsOfAnotherPrefixAreGivenUp() {
    Warm warm = keeper.keep(TAGS, PAYS, () -> request("y".repeat(600)).maxTokens(0).build());
    send(warm);
    timer.advance(Duration.ofMinutes(10));
    send(warm);
    timer.advance(Duration.ofMinutes(10));
    send(warm);
    timer.advance(Duration.ofMinutes(10));

    assertThat(ends).containsExactly(WarmEnd.MISSED, WarmEnd.NEVER_HITS);
    assertThat(sent("keep-warm").requests()).isEqualTo(2);
  }

  @Test
  void aFailedWarmingWaitsForTheNextRequest() {
    Warm warm = keeper.keep(TAGS, PAYS, () -> prewarm().toBuilder().model("no-such-model").build());
    send(warm);
    timer.advance(Duration.ofMinutes(30));

    assertThat(ends).containsExactly(WarmEnd.FAILED);
    assertThat(timer.pending()).isZero();
  }

  @Test
  void aTimerThatIsTooLateDoesNotPayForAWrite() {
    Warm warm = keeper.keep(TAGS, PAYS, WarmKeeperTest::prewarm);
    send(warm);
    clock.advance(Duration.ofMinutes(10));
    timer.advance(Duration.ZERO);

    assertThat(ends).containsExactly(WarmEnd.TOO_LATE);
    assertThat(sent("keep-warm").requests()).isZero();
  }

  @Test
  void aTimerThatWasShutDownDoesNotSpoilRequests() {
    ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    Warm warm =
        WarmKeeper.of(client.messages()::create, Timer.of(executor))
            .clock(clock)
            .ends((tags, end) -> ends.add(end))
            .build()
            .keep(TAGS, PAYS, WarmKeeperTest::prewarm);
    executor.shutdown();
    send(warm);

    assertThat(ends).containsExactly(WarmEnd.CLOSED);
    assertThat(sent("").requests()).isEqualTo(1);
  }

  @Test
  void aMarginThatLeavesNoTimeIsRefused() {
    WarmKeeper late =
        WarmKeeper.of(client.messages()::create, timer).margin(Duration.ofMinutes(5)).build();

    assertThatThrownBy(() -> late.keep(TAGS, PAYS, WarmKeeperTest::prewarm))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WarmKeeper.of(client.messages()::create, timer).margin(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void send(Warm warm) {
    warm.used();
    monitor.record(TAGS, client.messages().create(request("x".repeat(600)).maxTokens(50).build()));
  }

  private Totals sent(String task) {
    return monitor.report().total(SeriesKey::task, task);
  }

  private static MessageCreateParams prewarm() {
    return request("x".repeat(600)).maxTokens(0).build();
  }

  private static MessageCreateParams.Builder request(String prefix) {
    return MessageCreateParams.builder()
        .model("claude-sonnet-5-5")
        .systemOfTextBlockParams(
            List.of(
                TextBlockParam.builder()
                    .text(prefix)
                    .cacheControl(CacheControlEphemeral.builder().build())
                    .build()))
        .addUserMessage("Hi");
  }
}
