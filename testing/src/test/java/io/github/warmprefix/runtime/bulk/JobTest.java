package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.runtime.bulk.Shop.Ticket;
import io.github.warmprefix.testing.Fault;
import io.github.warmprefix.testing.FaultPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** What tests of bulk jobs share: a folder for the journal, and what the job has told so far. */
abstract class JobTest {
  @TempDir Path folder;
  final List<BulkResult> results = new ArrayList<>();
  final List<BulkEvent> events = new ArrayList<>();

  BulkReport run(Shop shop, BulkJob<Ticket> job) throws InterruptedException {
    return job.onResult(results::add).onEvent(events::add).run(shop.client, folder.resolve("job"));
  }

  void everyTicketIsAnsweredOnce(List<Ticket> tickets) {
    assertThat(results)
        .extracting(
            result ->
                result instanceof BulkResult.Answered answered
                    ? answered.item() + ": " + answered.message().content().get(0).asText().text()
                    : result.toString())
        .containsExactlyInAnyOrderElementsOf(
            tickets.stream().map(ticket -> ticket.id() + ": re " + ticket.text()).toList());
  }

  static void everyTicketIsBilledOnce(Shop shop, List<Ticket> tickets) {
    assertThat(shop.billed())
        .containsExactlyInAnyOrderElementsOf(tickets.stream().map(Ticket::text).toList());
  }

  static FaultPlan on(String call, int nth, Fault fault) {
    int[] seen = new int[1];
    return (number, method, path) ->
        (method + " " + path).startsWith(call) && ++seen[0] == nth
            ? Optional.of(fault)
            : Optional.empty();
  }
}
