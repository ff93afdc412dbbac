package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.warmprefix.runtime.bulk.Shop.Ticket;
import io.github.warmprefix.testing.ApiError;
import io.github.warmprefix.testing.BatchPlan;
import io.github.warmprefix.testing.Fault;
import io.github.warmprefix.testing.FaultPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bulk jobs when the API fails, expires, refuses or falls silent. */
class BulkFaultsTest extends JobTest {
  private static final String CREATE = "POST /v1/messages/batches";
  private static final ApiError BROKEN = new ApiError(500, "api_error", "Internal server error");

  @Test
  void whatFailsForAPassingReasonIsAskedSynchronously() throws Exception {
    List<Ticket> tickets = Shop.tickets(40, 1);
    BatchPlan everyTenth =
        new BatchPlan() {
          @Override
          public Optional<ApiError> error(int number, String customId) {
            return customId.endsWith("3") ? Optional.of(BROKEN) : Optional.empty();
          }
        };
    FaultPlan busy = on("POST /v1/messages", 7, Fault.rateLimited(Duration.ofSeconds(90)));
    try (Shop shop = new Shop(everyTenth, busy)) {
      run(shop, shop.job(tickets));
      everyTicketIsAnsweredOnce(tickets);
      everyTicketIsBilledOnce(shop, tickets);
      assertThat(results)
          .filteredOn(result -> !((BulkResult.Answered) result).inBatch())
          .isNotEmpty();
      assertThat(shop.writes()).isEqualTo(1);
    }
  }

  @Test
  void whatWouldAlwaysFailIsGivenUpWithItsCause() throws Exception {
    BatchPlan invalid =
        new BatchPlan() {
          @Override
          public Optional<ApiError> error(int number, String customId) {
            return customId.endsWith("3")
                ? Optional.of(new ApiError(400, "invalid_request_error", "prompt is too long"))
                : Optional.empty();
          }
        };
    try (Shop shop = new Shop(invalid, FaultPlan.NONE)) {
      BulkReport report = run(shop, shop.job(Shop.tickets(11, 1)));
      assertThat(report.givenUp()).isEqualTo(1);
      assertThat(results)
          .filteredOn(BulkResult.GaveUp.class::isInstance)
          .singleElement()
          .isEqualTo(
              new BulkResult.GaveUp("ticket-4", "invalid_request_error: prompt is too long"));
    }
  }

  @Test
  void aGroupWhoseSeedsAllFailIsSentWithoutOne() throws Exception {
    List<Ticket> tickets = Shop.tickets(12, 1);
    BatchPlan badStart =
        new BatchPlan() {
          @Override
          public Optional<ApiError> error(int number, String customId) {
            return number <= 3 ? Optional.of(BROKEN) : Optional.empty();
          }
        };
    try (Shop shop = new Shop(badStart, FaultPlan.NONE)) {
      BulkReport report = run(shop, shop.job(tickets));
      everyTicketIsAnsweredOnce(tickets);
      assertThat(report.seeds()).isEqualTo(3);
      assertThat(events).hasAtLeastOneElementOfType(BulkEvent.NotWarm.class);
    }
  }

  @Test
  void whatExpiresIsSubmittedAgainBehindANewSeed() throws Exception {
    List<Ticket> tickets = Shop.tickets(31, 1);
    BatchPlan slow =
        new BatchPlan() {
          @Override
          public Duration duration(int number, int requests) {
            return number == 3 ? Duration.ofDays(3) : Duration.ofMinutes(1);
          }
        };
    try (Shop shop = new Shop(slow, FaultPlan.NONE)) {
      BulkReport report = run(shop, shop.job(tickets));
      everyTicketIsAnsweredOnce(tickets);
      everyTicketIsBilledOnce(shop, tickets);
      assertThat(report.seeds()).isEqualTo(2);
      assertThat(shop.writes()).isEqualTo(2);
    }
  }

  @Test
  void whatAlwaysExpiresIsGivenUp() throws Exception {
    BatchPlan stuck =
        new BatchPlan() {
          @Override
          public Duration duration(int number, int requests) {
            return Duration.ofDays(3);
          }
        };
    try (Shop shop = new Shop(stuck, FaultPlan.NONE)) {
      assertThat(run(shop, shop.job(Shop.tickets(3, 1)).batchesPerItem(2)).givenUp()).isEqualTo(3);
      assertThat(results).allSatisfy(one -> assertThat(one.toString()).contains("expired"));
    }
  }

  @Test
  void aBatchWhoseCreationWasNotAnsweredIsFoundAndNotSentAgain() throws Exception {
    List<Ticket> tickets = Shop.tickets(31, 1);
    for (int nth = 1; nth <= 4; nth++) {
      results.clear();
      try (Shop shop = new Shop(BatchPlan.SMOOTH, on(CREATE, nth, new Fault.AnswerLost()))) {
        BulkReport report =
            shop.job(tickets).onResult(results::add).run(shop.client, folder.resolve("j" + nth));
        everyTicketIsAnsweredOnce(tickets);
        everyTicketIsBilledOnce(shop, tickets);
        assertThat(report.batches()).isEqualTo(shop.api.batches().size());
      }
    }
  }

  @Test
  void aBatchThatWasNeverCreatedIsSentAgain() throws Exception {
    List<Ticket> tickets = Shop.tickets(31, 1);
    Fault lost = new Fault.Refused(BROKEN, Optional.empty());
    try (Shop shop = new Shop(BatchPlan.SMOOTH, on(CREATE, 3, lost))) {
      run(shop, shop.job(tickets));
      everyTicketIsAnsweredOnce(tickets);
      everyTicketIsBilledOnce(shop, tickets);
      assertThat(events).contains(new BulkEvent.Settled(3, false));
    }
  }

  @Test
  void aBusyApiIsAskedAgainUntilItHasTime() throws Exception {
    List<Ticket> tickets = Shop.tickets(31, 2);
    FaultPlan bursts =
        (number, method, path) ->
            number % 5 == 0
                ? Optional.of(Fault.overloaded())
                : number % 7 == 0
                    ? Optional.of(Fault.rateLimited(Duration.ofSeconds(30)))
                    : Optional.empty();
    try (Shop shop = new Shop(BatchPlan.SMOOTH, bursts)) {
      run(shop, shop.job(tickets));
      everyTicketIsAnsweredOnce(tickets);
      everyTicketIsBilledOnce(shop, tickets);
    }
  }

  @Test
  void aBatchThatIsRefusedAsTooLargeIsSentInSmallerOnes() throws Exception {
    List<Ticket> tickets = Shop.tickets(31, 1);
    Fault tooLarge =
        new Fault.Refused(new ApiError(413, "request_too_large", "too large"), Optional.empty());
    try (Shop shop = new Shop(BatchPlan.SMOOTH, on(CREATE, 2, tooLarge))) {
      run(shop, shop.job(tickets));
      everyTicketIsAnsweredOnce(tickets);
      assertThat(shop.api.batches().get(shop.api.batches().size() - 1).requests()).isEqualTo(5);
    }
  }

  @Test
  void aWrongKeyStopsTheJobAndLosesNothing() throws Exception {
    List<Ticket> tickets = Shop.tickets(12, 1);
    Fault wrongKey =
        new Fault.Refused(
            new ApiError(401, "authentication_error", "invalid x-api-key"), Optional.empty());
    try (Shop shop = new Shop(BatchPlan.SMOOTH, on(CREATE, 2, wrongKey))) {
      assertThatExceptionOfType(BulkException.class)
          .isThrownBy(() -> run(shop, shop.job(tickets)))
          .withMessageContaining("invalid x-api-key");
      run(shop, shop.job(tickets));
      everyTicketIsAnsweredOnce(tickets);
      everyTicketIsBilledOnce(shop, tickets);
    }
  }

  @Test
  void aCanceledBatchIsNotSentAgain() throws Exception {
    try (Shop shop = new Shop(BatchPlan.SMOOTH, FaultPlan.NONE)) {
      BulkReport report =
          shop.job(Shop.tickets(5, 1))
              .onResult(results::add)
              .onEvent(
                  event -> {
                    if (event instanceof BulkEvent.Submitted submitted && !submitted.seed()) {
                      shop.client.messages().batches().cancel(submitted.batch());
                    }
                  })
              .run(shop.client, folder.resolve("job"));
      assertThat(report).isEqualTo(new BulkReport(1, 4, 0, 2, 1));
      assertThat(results).contains(new BulkResult.GaveUp("ticket-3", "its batch was canceled"));
    }
  }
}
