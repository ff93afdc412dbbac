package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.runtime.bulk.Shop.Ticket;
import io.github.warmprefix.testing.BatchPlan;
import io.github.warmprefix.testing.FaultPlan;
import io.github.warmprefix.testing.ReceivedBatch;
import io.github.warmprefix.testing.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bulk jobs when all goes well. */
class BulkJobTest extends JobTest {
  @Test
  void oneRequestOfEachPrefixWritesForAnHourAndAllOthersRead() throws Exception {
    List<Ticket> tickets = Shop.tickets(64, 2);
    try (Shop shop = new Shop(BatchPlan.SMOOTH, FaultPlan.NONE)) {
      BulkReport report = run(shop, shop.job(tickets));

      everyTicketIsAnsweredOnce(tickets);
      everyTicketIsBilledOnce(shop, tickets);
      assertThat(report).isEqualTo(new BulkReport(64, 0, 0, 10, 2));
      assertThat(shop.api.batches())
          .extracting(ReceivedBatch::requests)
          .startsWith(1, 1)
          .allMatch(requests -> requests <= 10);
      assertThat(shop.writes()).isEqualTo(2);
      assertThat(shop.api.batchItems())
          .flatExtracting(item -> item.usage().stream().toList())
          .allMatch(usage -> usage.cacheReadTokens() + usage.cacheWrite1hTokens() >= Shop.PREFIX);
      assertThat(events)
          .filteredOn(BulkEvent.LongTtl.class::isInstance)
          .hasSize(2)
          .first()
          .asString()
          .contains("five minutes");
    }
  }

  @Test
  void aJobThatIsDoneSendsNothingWhenItRunsAgain() throws Exception {
    List<Ticket> tickets = Shop.tickets(12, 1);
    try (Shop shop = new Shop(BatchPlan.SMOOTH, FaultPlan.NONE)) {
      BulkReport first = run(shop, shop.job(tickets));
      int calls = shop.api.exchanges().size();
      assertThat(run(shop, shop.job(tickets))).isEqualTo(first);
      assertThat(shop.api.exchanges()).hasSize(calls);
      everyTicketIsAnsweredOnce(tickets);
    }
  }

  @Test
  void itemsThatComeTwiceAreAskedOnce() throws Exception {
    List<Ticket> tickets = new ArrayList<>(Shop.tickets(12, 1));
    tickets.addAll(Shop.tickets(12, 1));
    try (Shop shop = new Shop(BatchPlan.SMOOTH, FaultPlan.NONE)) {
      run(shop, shop.job(tickets));
      everyTicketIsAnsweredOnce(Shop.tickets(12, 1));
    }
  }

  @Test
  void aPrefixIsPrewarmedSynchronouslyWhereThatIsAskedFor() throws Exception {
    List<Ticket> tickets = Shop.tickets(21, 1);
    try (Shop shop = new Shop(BatchPlan.SMOOTH, FaultPlan.NONE)) {
      BulkReport report =
          run(
              shop,
              shop.job(tickets)
                  .prewarm(ticket -> Shop.request(ticket).toBuilder().maxTokens(0).build()));
      everyTicketIsAnsweredOnce(tickets);
      assertThat(report.seeds()).isZero();
      assertThat(shop.writes()).isZero();
      assertThat(shop.api.exchanges())
          .filteredOn(call -> call.isMessage())
          .singleElement()
          .extracting(call -> call.usage().map(TokenUsage::cacheWrite1hTokens).orElse(0L))
          .isEqualTo((long) Shop.PREFIX);
    }
  }

  @Test
  void shardsTogetherGiveTheResultsOfOne() throws Exception {
    List<Ticket> tickets = Shop.tickets(60, 5);
    try (Shop shop = new Shop(BatchPlan.SMOOTH, FaultPlan.NONE)) {
      for (int i = 1; i <= 3; i++) {
        shop.job(tickets)
            .shard(new Shard(i, 3))
            .onResult(results::add)
            .run(shop.client, folder.resolve("shard" + i));
      }
      everyTicketIsAnsweredOnce(tickets);
      everyTicketIsBilledOnce(shop, tickets);
      assertThat(shop.writes()).isEqualTo(5);
    }
  }
}
