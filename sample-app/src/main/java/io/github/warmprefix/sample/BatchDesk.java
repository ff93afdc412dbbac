package io.github.warmprefix.sample;

import com.anthropic.client.AnthropicClient;
import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.runtime.bulk.BatchLimits;
import io.github.warmprefix.runtime.bulk.BulkEvent;
import io.github.warmprefix.runtime.bulk.BulkJob;
import io.github.warmprefix.runtime.bulk.BulkReport;
import io.github.warmprefix.runtime.bulk.BulkResult;
import io.github.warmprefix.runtime.bulk.BulkResults;
import io.github.warmprefix.runtime.bulk.PrefixGroup;
import io.github.warmprefix.runtime.bulk.Shard;
import io.github.warmprefix.runtime.bulk.Timing;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Tags;
import io.github.warmprefix.runtime.monitor.trial.Expectation;
import io.github.warmprefix.runtime.monitor.trial.Tolerance;
import io.github.warmprefix.runtime.monitor.trial.Trial;
import io.github.warmprefix.runtime.monitor.trial.TrialResult;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Sorts an inbox by message batches: a hundred tickets first, and the others if these cost what
 * they should. It can be killed at any time and run again.
 */
final class BatchDesk {
  private static final int TRIAL = 100;

  /** Small batches, so that half a gigabyte of heap is enough; larger ones cost no less. */
  private static final BatchLimits LIMITS = new BatchLimits(100_000, 64_000_000);

  private final AnthropicClient client;
  private final Model model;
  private final Timing timing;
  private final Path journal;
  private final Shard shard;
  private final Consumer<BulkEvent> events;

  /** A desk whose journal is that file, or goes on with it. */
  BatchDesk(
      AnthropicClient client,
      Model model,
      Timing timing,
      Path journal,
      Shard shard,
      Consumer<BulkEvent> events) {
    this.client = client;
    this.model = model;
    this.timing = timing;
    this.journal = journal;
    this.shard = shard;
    this.events = events;
  }

  /**
   * What the first hundred tickets should show.
   *
   * @param volume the requests of the whole inbox
   */
  Expectation expected(Volume volume) {
    long items = Math.min(TRIAL, volume.requests());
    Volume first =
        new Volume(items, volume.prefixTokens(), volume.suffixTokens(), volume.outputTokens());
    return Expectation.of(model, first, Ttl.ONE_HOUR, Math.min(items, Brand.values().length), true);
  }

  /** Sorts the first hundred, and compares them with what was expected. */
  TrialResult trial(Inbox inbox, Expectation expected) throws InterruptedException {
    sort(inbox.first(TRIAL));
    Trial trial = new Trial(expected, Tolerance.DEFAULT);
    BulkResults.read(journal, result -> book(result, trial));
    return trial.result();
  }

  /** Sorts all that is not sorted yet. */
  BulkReport sort(Inbox inbox) throws InterruptedException {
    return BulkJob.over(inbox)
        .id(Ticket::id)
        .group(ticket -> PrefixGroup.of(TicketTriagePrompt.PREFIX, ticket.brand()))
        .request(ticket -> ServiceDesk.prompt(ticket).build())
        .limits(LIMITS)
        .shard(shard)
        .timing(timing)
        .onEvent(events)
        .run(client, journal);
  }

  private static void book(BulkResult result, Trial trial) {
    if (result instanceof BulkResult.Answered answered) {
      trial.record(Sample.of(Tags.NONE, answered.message()));
    }
  }
}
