package io.github.warmprefix.runtime.bulk;

import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.MessageCreateParams;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers any number of items through message batches that share their cached prefixes.
 *
 * <pre>{@code
 * BulkReport report =
 *     BulkJob.over(tickets)
 *         .id(Ticket::id)
 *         .group(t -> PrefixGroup.of(TicketTriagePrompt.PREFIX, t.brand()))
 *         .request(t -> TicketTriagePrompt.builder().handbook(t.brand()).ticket(t).build())
 *         .onResult(results::add)
 *         .run(client, Path.of("triage"));
 * }</pre>
 *
 * <p>For each prefix a batch of one request goes ahead and writes it to the cache for an hour; the
 * others follow when it has ended. What expires is submitted again, what fails for a passing reason
 * is asked for synchronously, and an item for which nothing helps is given up with its cause.
 *
 * <p>The journal makes a job resumable: run it again with the same items and the same journal, and
 * it goes on where it was killed. It holds ids and answers, no prompts. The items are passed over
 * several times, so what {@link #over} is given must be able to start again.
 *
 * <p>Not safe for use by several threads. Results and events come on the thread that runs the job,
 * events of synchronous calls also on others.
 */
public final class BulkJob<T> {
  private static final int BATCHES_AT_ONCE = 8;
  private static final int BATCHES_PER_ITEM = 3;
  private static final int PARALLEL_CALLS = 4;
  private static final int CALLS_PER_ITEM = 5;
  private static final long HELD_BYTES = 64L << 20;

  private final Iterable<T> items;
  private Function<T, String> id;
  private Function<T, PrefixGroup> group;
  private Function<T, MessageCreateParams> request;
  private Optional<Function<T, MessageCreateParams>> prewarm = Optional.empty();
  private Shard shard = Shard.WHOLE;
  private BatchLimits limits = BatchLimits.of(ModelCatalogue.bundled().limits());
  private int batchesAtOnce = BATCHES_AT_ONCE;
  private int batchesPerItem = BATCHES_PER_ITEM;
  private int parallelCalls = PARALLEL_CALLS;
  private int callsPerItem = CALLS_PER_ITEM;
  private Timing timing = Timing.system();
  private Consumer<BulkResult> results = result -> {};
  private Consumer<BulkEvent> events = event -> {};

  private BulkJob(Iterable<T> items) {
    this.items = items;
  }

  /** A job for items, which are the same ones each time they are asked for. */
  public static <T> BulkJob<T> over(Iterable<T> items) {
    return new BulkJob<>(Objects.requireNonNull(items));
  }

  /** The id of an item, the same in every run. Items with the same id are the same item. */
  public BulkJob<T> id(Function<T, String> value) {
    id = Objects.requireNonNull(value);
    return this;
  }

  /** The prefix of an item's request. */
  public BulkJob<T> group(Function<T, PrefixGroup> value) {
    group = Objects.requireNonNull(value);
    return this;
  }

  /** An item's request. Its markers are made to ask for an hour. */
  public BulkJob<T> request(Function<T, MessageCreateParams> value) {
    request = Objects.requireNonNull(value);
    return this;
  }

  /**
   * Warms each prefix by a synchronous request with {@code max_tokens} 0 instead of a batch of one:
   * ready in seconds, but written at twice the price of a batch.
   */
  public BulkJob<T> prewarm(Function<T, MessageCreateParams> value) {
    prewarm = Optional.of(value);
    return this;
  }

  /** Takes one part of the items only. Each part needs a journal of its own. */
  public BulkJob<T> shard(Shard value) {
    shard = Objects.requireNonNull(value);
    return this;
  }

  /**
   * Smaller batches than the API allows. Submitting a batch takes two to three times its size in
   * memory for a moment.
   */
  public BulkJob<T> limits(BatchLimits value) {
    limits = Objects.requireNonNull(value);
    return this;
  }

  /** How many batches may be on their way; 8 unless set. */
  public BulkJob<T> batchesAtOnce(int value) {
    batchesAtOnce = atLeastOne(value);
    return this;
  }

  /** In how many batches an item may be, should they expire; 3 unless set. */
  public BulkJob<T> batchesPerItem(int value) {
    batchesPerItem = atLeastOne(value);
    return this;
  }

  /** How many synchronous calls may run at the same time; 4 unless set. */
  public BulkJob<T> parallelCalls(int value) {
    parallelCalls = atLeastOne(value);
    return this;
  }

  /** How many synchronous calls may be made for an item; 5 unless set. */
  public BulkJob<T> callsPerItem(int value) {
    callsPerItem = atLeastOne(value);
    return this;
  }

  /**
   * Sends what failed with the next batch, never synchronously. A synchronous call that is under
   * way when the process dies may be paid twice; a batch never is.
   */
  public BulkJob<T> batchesOnly() {
    parallelCalls = 0;
    return this;
  }

  /** The time to go by; that of the machine unless set. */
  public BulkJob<T> timing(Timing value) {
    timing = Objects.requireNonNull(value);
    return this;
  }

  /**
   * Who is told of each result, once it is in the journal. A process that is killed may be told
   * again of the last hundred.
   */
  public BulkJob<T> onResult(Consumer<BulkResult> value) {
    results = Objects.requireNonNull(value);
    return this;
  }

  /** Who is told of progress, for example a {@link ConsoleProgress}. */
  public BulkJob<T> onEvent(Consumer<BulkEvent> value) {
    events = Objects.requireNonNull(value);
    return this;
  }

  /**
   * Runs the job, or goes on with it.
   *
   * @param journal the file of its journal; the ending {@code .mv.db} is added
   * @throws BulkException if it cannot go on; it can be run again
   * @throws InterruptedException if the thread is interrupted; it can be run again
   */
  public BulkReport run(AnthropicClient client, Path journal) throws InterruptedException {
    try (Journal open = DatabaseJournal.open(journal)) {
      return run(client, open);
    }
  }

  BulkReport run(AnthropicClient client, Journal journal) throws InterruptedException {
    try (BulkRun<T> run = new BulkRun<>(settings(), journal, client)) {
      return run.run();
    }
  }

  private BulkSettings<T> settings() {
    return new BulkSettings<>(
        items,
        Objects.requireNonNull(id, "a bulk job needs the id of an item"),
        Objects.requireNonNull(group, "a bulk job needs the group of an item"),
        Objects.requireNonNull(request, "a bulk job needs the request of an item"),
        prewarm,
        shard,
        limits,
        batchesAtOnce,
        batchesPerItem,
        parallelCalls,
        callsPerItem,
        HELD_BYTES,
        timing,
        results,
        events);
  }

  private static int atLeastOne(int value) {
    if (value < 1) {
      throw new IllegalArgumentException(value + " is less than 1");
    }
    return value;
  }
}
