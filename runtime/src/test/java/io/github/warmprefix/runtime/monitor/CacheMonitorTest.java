package io.github.warmprefix.runtime.monitor;

import static io.github.warmprefix.runtime.monitor.Samples.TAGS;
import static io.github.warmprefix.runtime.monitor.Samples.read;
import static io.github.warmprefix.runtime.monitor.Samples.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.anthropic.core.ObjectMappers;
import com.anthropic.models.messages.CacheCreation;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.Usage;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CacheMonitorTest {
  private final Samples.Hands clock = new Samples.Hands();
  private final CacheMonitor monitor =
      CacheMonitor.builder().clock(clock).thresholds(Thresholds.OFF).build();

  @Test
  void sumsAreKeptForEachTemplateVersionModelAndTask() {
    monitor.record(write(10_000));
    monitor.record(read(10_000));
    monitor.record(
        new Sample(
            TAGS.task("mail"), "claude-opus-4-7", read(1).tokens(), false, Optional.empty()));

    CacheReport report = monitor.report();

    assertThat(report.rows())
        .extracting(row -> row.series().task())
        .containsExactly("tickets", "mail");
    Totals tickets = report.rows().get(0).totals();
    assertThat(tickets.requests()).isEqualTo(2);
    assertThat(tickets.hitRate()).isEqualTo(0.5);
    assertThat(tickets.readShare()).isEqualTo(0.5);
    assertThat(tickets.tokens()).isEqualTo(new Tokens(40, 10_000, 0, 10_000, 10));
    assertThat(report.total(SeriesKey::task, "mail").requests()).isEqualTo(1);
    assertThat(report.total().requests()).isEqualTo(3);
  }

  @Test
  void anAnswerIsChargedAtThePricesOfItsModel() {
    monitor.record(Samples.sample(new Tokens(1_000, 10_000, 20_000, 30_000, 500)));

    Totals sums = monitor.report().total();

    assertThat(sums.inputCost()).isEqualByComparingTo("0.0565");
    assertThat(sums.cost()).isEqualByComparingTo("0.059");
    assertThat(sums.uncachedCost()).isEqualByComparingTo("0.0635");
    assertThat(sums.savedByCaching()).isEqualByComparingTo("0.0045");
    assertThat(sums.savedByBatches()).isEqualByComparingTo("0");
    assertThat(sums.pricePerMillionInput().orElseThrow().setScale(6, RoundingMode.HALF_UP))
        .isEqualByComparingTo("0.926230");
  }

  @Test
  void inABatchEveryPriceIsHalf() {
    monitor.record(Samples.sample(new Tokens(1_000, 10_000, 20_000, 30_000, 500)).inBatch());

    Totals sums = monitor.report().total();

    assertThat(sums.cost()).isEqualByComparingTo("0.0295");
    assertThat(sums.unbatchedCost()).isEqualByComparingTo("0.059");
    assertThat(sums.uncachedCost()).isEqualByComparingTo("0.03175");
    assertThat(sums.plainCost()).isEqualByComparingTo("0.0635");
  }

  @Test
  void aModelWithoutAPriceIsCountedButNotCharged() {
    monitor.record(new Sample(TAGS, "my-model", read(100).tokens(), false, Optional.empty()));

    Totals sums = monitor.report().total();

    assertThat(sums.tokens().read()).isEqualTo(100);
    assertThat(sums.priced()).isZero();
    assertThat(sums.pricePerMillionInput()).isEmpty();
    assertThat(monitor.report().text()).contains("The models of 1 requests have no known price");
  }

  @Test
  void aDatedModelHasThePriceOfTheUndatedOne() {
    monitor.record(
        new Sample(
            TAGS, Samples.MODEL + "-20251001", read(1_000_000).tokens(), false, Optional.empty()));

    assertThat(monitor.report().total().cost()).isEqualByComparingTo(new BigDecimal("0.100045"));
  }

  @Test
  void whatIsBeyondTheLimitsIsSummedUnderOneName() {
    CacheMonitor small =
        CacheMonitor.builder().limits(3, 2).thresholds(Thresholds.OFF).clock(clock).build();
    for (int i = 0; i < 50; i++) {
      small.record(
          new Sample(
              TAGS.task("task " + i).key("key " + i),
              Samples.MODEL,
              read(10).tokens(),
              false,
              Optional.empty()));
    }

    CacheReport report = small.report();

    assertThat(report.rows()).hasSize(4);
    assertThat(report.total(SeriesKey::template, "(others)").requests()).isEqualTo(47);
    assertThat(report.total().requests()).isEqualTo(50);
    assertThat(report.prefixes()).hasSize(3);
    assertThatThrownBy(() -> CacheMonitor.builder().limits(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFailingListenerSpoilsNothing() {
    List<Booking> seen = new ArrayList<>();
    CacheMonitor listened =
        CacheMonitor.builder()
            .listener(
                booking -> {
                  throw new IllegalStateException("the listener of a test");
                })
            .listener(seen::add)
            .build();

    listened.record(read(1_000_000));

    assertThat(listened.report().total().requests()).isEqualTo(1);
    assertThat(seen)
        .singleElement()
        .satisfies(
            booking -> {
              assertThat(booking.cost().orElseThrow()).isEqualByComparingTo("0.100045");
              assertThat(booking.uncachedCost().orElseThrow()).isEqualByComparingTo("1.000045");
            });
  }

  @Test
  void nothingIsLostBetweenThreads() throws InterruptedException {
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads =
        IntStream.range(0, 8)
            .mapToObj(
                number ->
                    new Thread(
                        () -> {
                          awaited(start);
                          for (int i = 0; i < 1_000; i++) {
                            monitor.record(
                                new Sample(
                                    TAGS.task("task " + i % 10),
                                    Samples.MODEL,
                                    write(7).tokens(),
                                    false,
                                    Optional.empty()));
                          }
                        }))
            .toList();
    threads.forEach(Thread::start);
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    CacheReport report = monitor.report();
    assertThat(report.rows()).hasSize(10).allMatch(row -> row.totals().requests() == 800);
    assertThat(report.prefixes().get(0).hours().get(0).writes()).isEqualTo(8_000);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void usageOfTheSdkIsTakenApart() {
    Usage usage =
        ObjectMappers.jsonMapper()
            .convertValue(
                Map.of(
                    "input_tokens", 1,
                    "cache_creation_input_tokens", 50,
                    "cache_creation",
                        Map.of("ephemeral_5m_input_tokens", 20, "ephemeral_1h_input_tokens", 30),
                    "cache_read_input_tokens", 7,
                    "output_tokens", 9),
                Usage.class);

    assertThat(Tokens.of(usage)).isEqualTo(new Tokens(1, 20, 30, 7, 9));
    assertThat(usage.cacheCreation().map(CacheCreation::ephemeral5mInputTokens)).contains(20L);
  }

  @Test
  void aMessageTellsOfItsBatchAndOfWhyItMissed() throws IOException {
    Message message =
        ObjectMappers.jsonMapper()
            .readValue(
                """
                {"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-4-5",
                "content":[],"stop_reason":"end_turn","stop_sequence":null,
                "diagnostics":{"cache_miss_reason":{"type":"system_changed",
                "cache_missed_input_tokens":5}},
                "usage":{"input_tokens":1,"cache_creation_input_tokens":20,
                "output_tokens":2,"service_tier":"batch"}}
                """,
                Message.class);

    assertThat(Sample.of(TAGS, message))
        .isEqualTo(
            new Sample(
                TAGS,
                Samples.MODEL,
                new Tokens(1, 20, 0, 0, 2),
                true,
                Optional.of(MissReason.SYSTEM_CHANGED)));
  }
}
