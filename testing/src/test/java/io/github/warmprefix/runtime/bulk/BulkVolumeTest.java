package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.core.cost.PriceList;
import io.github.warmprefix.core.cost.Volume;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.Prices;
import io.github.warmprefix.testing.ApiError;
import io.github.warmprefix.testing.BatchItem;
import io.github.warmprefix.testing.BatchPlan;
import io.github.warmprefix.testing.Fault;
import io.github.warmprefix.testing.FaultPlan;
import io.github.warmprefix.testing.ReceivedBatch;
import io.github.warmprefix.testing.TokenUsage;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job of many tickets in a process of its own, with everything going wrong that can. The system
 * property {@code bulk.items} makes it larger, {@code bulk.prefix} the prefix longer, {@code
 * bulk.batchBytes} the batches; {@code bulk.heap} is what the worker may use, however many tickets
 * there are.
 */
class BulkVolumeTest {
  private static final int ITEMS = Integer.getInteger("bulk.items", 1_500);
  private static final int PREFIX = Integer.getInteger("bulk.prefix", 5_000);
  private static final long BATCH_BYTES = Long.getLong("bulk.batchBytes", 1_000_000);
  private static final String HEAP = System.getProperty("bulk.heap", "-Xmx192m");
  private static final int BRANDS = 2;
  private static final int PARALLEL_CALLS = 4;
  private static final List<Integer> KILLED_AT_CREATIONS = List.of(2, 4, 6);
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);

  @TempDir Path folder;
  private final AtomicReference<Process> worker = new AtomicReference<>();
  private final AtomicInteger creations = new AtomicInteger();

  /** One request of twenty fails, and the fifth batch expires. */
  private static final BatchPlan PLAN =
      new BatchPlan() {
        @Override
        public Duration duration(int number, int requests) {
          return number == 5 ? Duration.ofDays(3_650) : Duration.ofMinutes(10);
        }

        @Override
        public Optional<ApiError> error(int number, String customId) {
          return CustomId.parse(customId).orElseThrow().place() % 20 == 7
              ? Optional.of(new ApiError(529, "overloaded_error", "Overloaded"))
              : Optional.empty();
        }
      };

  /** Bursts of 429 and 529, and a process that dies while a batch is created. */
  private Optional<Fault> fault(long number, String method, String path) {
    if (method.equals("POST")
        && path.equals("/v1/messages/batches")
        && KILLED_AT_CREATIONS.contains(creations.incrementAndGet())) {
      worker.get().destroyForcibly();
      return Optional.of(new Fault.AnswerLost());
    }
    if (number % 40 < 2) {
      return Optional.of(Fault.overloaded());
    }
    return number % 40 == 20
        ? Optional.of(Fault.rateLimited(Duration.ofSeconds(20)))
        : Optional.empty();
  }

  @Test
  void everyTicketIsAnsweredOnceAtTheCostOfTheModel() throws Exception {
    Path journal = folder.resolve("job");
    try (Shop shop = new Shop(PLAN, (FaultPlan) this::fault)) {
      int runs = 1;
      while (!run(shop, journal)) {
        runs++;
      }
      assertThat(runs).isEqualTo(1 + KILLED_AT_CREATIONS.size());
      isAnsweredOnce(shop, journal);
      staysWithinLimits(shop);
      costsWhatTheModelSays(shop);
    }
  }

  /** Whether the worker came to its end. */
  private boolean run(Shop shop, Path journal) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                BulkWorker.class.getName(),
                shop.api.baseUrl(),
                journal.toString(),
                String.valueOf(ITEMS),
                String.valueOf(BRANDS),
                String.valueOf(PREFIX),
                String.valueOf(BATCH_BYTES))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    worker.set(process);
    boolean done = false;
    try (BufferedReader asked = process.inputReader();
        BufferedWriter answers = process.outputWriter()) {
      for (String line = asked.readLine(); line != null && !done; line = asked.readLine()) {
        done = line.startsWith("DONE ");
        if (done) {
          System.out.println(ITEMS + " tickets: peak heap of the worker " + line + " MB");
          break;
        }
        shop.clock.advance(Duration.ofMillis(Long.parseLong(line.substring("SLEEP ".length()))));
        answers.write(shop.clock.instant().toEpochMilli() + "\n");
        answers.flush();
      }
    } catch (IOException e) {
      assertThat(process.waitFor()).as("only a killed worker breaks the pipe").isNotZero();
    }
    process.waitFor();
    return done;
  }

  private static void isAnsweredOnce(Shop shop, Path journal) {
    Map<String, Integer> billed = new HashMap<>();
    shop.billed().forEach(text -> billed.merge(text, 1, Integer::sum));
    assertThat(billed).hasSize(ITEMS);
    assertThat(billed.values().stream().mapToInt(times -> times - 1).sum())
        .isLessThanOrEqualTo(PARALLEL_CALLS * KILLED_AT_CREATIONS.size());
    try (Journal open = DatabaseJournal.open(journal)) {
      assertThat(open.report().answered()).isEqualTo(ITEMS);
      assertThat(open.report().unfinished()).isZero();
    }
  }

  private static void staysWithinLimits(Shop shop) {
    assertThat(shop.api.batches())
        .extracting(ReceivedBatch::bytes)
        .allMatch(bytes -> bytes <= BATCH_BYTES);
    long expired =
        shop.api.batchItems().stream()
            .filter(item -> item.outcome().equals("expired"))
            .map(BatchItem::batch)
            .distinct()
            .count();
    assertThat(expired).isEqualTo(1);
    BigDecimal written = writes(inBatches(shop)).add(writes(alone(shop)));
    assertThat(written.longValue()).isBetween((long) BRANDS, BRANDS * (1 + expired));
  }

  private static void costsWhatTheModelSays(Shop shop) {
    Model model = ModelCatalogue.bundled().find("claude-haiku-4-5").orElseThrow();
    PriceList prices = PriceList.of(model);
    List<TokenUsage> inBatches = inBatches(shop);
    List<TokenUsage> alone = alone(shop);
    TokenUsage one = inBatches.get(0);
    long prefix = one.cacheWriteTokens() + one.cacheReadTokens();
    BigDecimal forecast =
        prices
            .inBatches(
                prices.cached(
                    new Volume(inBatches.size(), prefix, one.inputTokens(), one.outputTokens()),
                    Ttl.ONE_HOUR,
                    writes(inBatches)))
            .plus(
                prices.cached(
                    new Volume(alone.size(), prefix, one.inputTokens(), one.outputTokens()),
                    Ttl.ONE_HOUR,
                    writes(alone)))
            .total();
    BigDecimal billed =
        sum(inBatches, prices.at(prefix))
            .multiply(model.batchMultiplier())
            .add(sum(alone, prices.at(prefix)));
    assertThat(billed).isEqualByComparingTo(forecast);
  }

  private static List<TokenUsage> inBatches(Shop shop) {
    return shop.api.batchItems().stream().flatMap(item -> item.usage().stream()).toList();
  }

  private static List<TokenUsage> alone(Shop shop) {
    return shop.api.exchanges().stream()
        .filter(call -> call.isMessage())
        .flatMap(call -> call.usage().stream())
        .toList();
  }

  private static BigDecimal writes(List<TokenUsage> usages) {
    return BigDecimal.valueOf(
        usages.stream().filter(usage -> usage.cacheWriteTokens() > 0).count());
  }

  private static BigDecimal sum(List<TokenUsage> usages, Prices prices) {
    return usages.stream()
        .map(
            usage ->
                prices
                    .input()
                    .multiply(BigDecimal.valueOf(usage.inputTokens()))
                    .add(
                        prices
                            .cacheWrite5m()
                            .multiply(BigDecimal.valueOf(usage.cacheWrite5mTokens())))
                    .add(
                        prices
                            .cacheWrite1h()
                            .multiply(BigDecimal.valueOf(usage.cacheWrite1hTokens())))
                    .add(prices.cacheRead().multiply(BigDecimal.valueOf(usage.cacheReadTokens())))
                    .add(prices.output().multiply(BigDecimal.valueOf(usage.outputTokens()))))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(MILLION);
  }
}
