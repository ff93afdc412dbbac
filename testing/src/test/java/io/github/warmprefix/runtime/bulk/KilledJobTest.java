package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.runtime.bulk.Shop.Ticket;
import io.github.warmprefix.testing.ApiError;
import io.github.warmprefix.testing.BatchPlan;
import io.github.warmprefix.testing.FaultPlan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledJobTest {
  private static final List<Ticket> TICKETS = Shop.tickets(9, 2);
  private static final int NEVER = Integer.MAX_VALUE;
  private static final boolean BEFORE = true;
  private static final boolean AFTER = false;

  /** The first request of the fourth batch has bad luck, and the third batch may expire. */
  private record Trouble(boolean expiry) implements BatchPlan {
    @Override
    public Duration duration(int number, int requests) {
      return expiry && number == 3 ? Duration.ofDays(2) : Duration.ofMinutes(1);
    }

    @Override
    public Optional<ApiError> error(int number, String customId) {
      return number == 4 && customId.endsWith("-000000")
          ? Optional.of(new ApiError(500, "api_error", "Internal server error"))
          : Optional.empty();
    }
  }

  @TempDir Path folder;
  private final Map<String, Integer> told = new HashMap<>();

  /** Runs until the process dies, and tells how often the journal was written. */
  private int run(Shop shop, Path file, int nth, boolean before, UnaryOperator<BulkJob<Ticket>> how)
      throws InterruptedException {
    KilledJournal journal = new KilledJournal(DatabaseJournal.open(file), nth, before);
    try (journal) {
      how.apply(shop.job(TICKETS).limits(new BatchLimits(3, 1 << 20)))
          .onResult(result -> told.merge(result.item(), 1, Integer::sum))
          .run(shop.client, journal);
    } catch (KilledJournal.Killed e) {
      assertThat(nth).isNotEqualTo(NEVER);
    }
    return journal.writes();
  }

  private void isBilledAndAnsweredOnce(Shop shop, Path file, int mostTwice) {
    Map<String, Integer> billed = new HashMap<>();
    shop.billed().forEach(text -> billed.merge(text, 1, Integer::sum));
    assertThat(billed).containsOnlyKeys(TICKETS.stream().map(Ticket::text).toList());
    assertThat(billed.values().stream().mapToInt(times -> times - 1).sum())
        .isLessThanOrEqualTo(mostTwice);
    assertThat(told).containsOnlyKeys(TICKETS.stream().map(Ticket::id).toList());
    try (Journal journal = DatabaseJournal.open(file)) {
      assertThat(journal.report().answered()).isEqualTo(TICKETS.size());
      assertThat(journal.report().unfinished()).isZero();
      assertThat(journal.open()).isEmpty();
      assertThat(journal.undelivered(1)).isEmpty();
    }
  }

  private void killEverywhere(
      BatchPlan plan, UnaryOperator<BulkJob<Ticket>> how, int mostTwice, boolean... moments)
      throws Exception {
    int steps;
    try (Shop shop = new Shop(plan, FaultPlan.NONE)) {
      steps = run(shop, folder.resolve("whole"), NEVER, true, how);
    }
    assertThat(steps).isGreaterThan(20);
    for (int nth = 1; nth <= steps; nth++) {
      for (boolean before : moments) {
        told.clear();
        Path file = folder.resolve("killed-" + nth + "-" + before);
        try (Shop shop = new Shop(plan, FaultPlan.NONE)) {
          run(shop, file, nth, before, how);
          shop.clock.advance(Duration.ofMinutes(nth));
          run(shop, file, NEVER, true, how);
          isBilledAndAnsweredOnce(shop, file, mostTwice);
        }
      }
    }
  }

  @Test
  void nothingIsLostAndNothingPaidTwiceWhereverTheProcessDies() throws Exception {
    killEverywhere(new Trouble(true), BulkJob::batchesOnly, 0, BEFORE, AFTER);
  }

  @Test
  void atMostTheSynchronousCallsUnderWayArePaidTwice() throws Exception {
    killEverywhere(new Trouble(false), job -> job.parallelCalls(1), 1, BEFORE);
  }

  @Test
  void whatWasAnsweredTooLongAgoIsGivenUpAndNotPaidAgain() throws Exception {
    Path file = folder.resolve("late");
    try (Shop shop = new Shop(BatchPlan.SMOOTH, FaultPlan.NONE)) {
      run(shop, file, 2, false, BulkJob::batchesOnly);
      shop.clock.advance(Duration.ofDays(30));
      run(shop, file, NEVER, true, BulkJob::batchesOnly);
      assertThat(shop.billed()).doesNotHaveDuplicates();
      assertThat(told).hasSize(TICKETS.size());
      try (Journal journal = DatabaseJournal.open(file)) {
        assertThat(journal.report().givenUp()).isEqualTo(1);
      }
    }
  }

  @Test
  void aJobThatDiesAgainAndAgainEndsLikeAnyOther() throws Exception {
    Path file = folder.resolve("often");
    try (Shop shop = new Shop(new Trouble(true), FaultPlan.NONE)) {
      for (int nth = 1; nth <= 25; nth++) {
        run(shop, file, nth % 4 + 1, nth % 2 == 0, BulkJob::batchesOnly);
      }
      run(shop, file, NEVER, true, BulkJob::batchesOnly);
      isBilledAndAnsweredOnce(shop, file, 0);
    }
  }
}
