package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.runtime.monitor.CacheMonitor;
import io.github.warmprefix.runtime.monitor.Sample;
import io.github.warmprefix.runtime.monitor.Tags;
import io.github.warmprefix.runtime.monitor.Totals;
import io.github.warmprefix.testing.ApiError;
import io.github.warmprefix.testing.BatchItem;
import io.github.warmprefix.testing.BatchPlan;
import io.github.warmprefix.testing.Fault;
import io.github.warmprefix.testing.FaultPlan;
import io.github.warmprefix.testing.ReceivedBatch;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job of many tickets in a process of its own, with everything going wrong that can. The system
 * property {@code bulk.items} makes it larger, {@code bulk.prefix} the prefix longer (in tokens of
 * {@code bulk.charsPerToken} characters), {@code bulk.batchBytes} the batches; {@code bulk.heap} is
 * what the worker may use, however many tickets there are.
 */
class BulkVolumeTest {
  private static final int ITEMS = Integer.getInteger("bulk.items", 1_500);
  private static final int PREFIX = Integer.getInteger("bulk.prefix", 5_000);
  private static final int CHARS_PER_TOKEN = Integer.getInteger("bulk.charsPerToken", 1);
  private static final long BATCH_BYTES = Long.getLong("bulk.batchBytes", 1_000_000);
  private static final String HEAP = System.getProperty("bulk.heap", "-Xmx192m");
  private static final int BRANDS = 2;
  private static final int PARALLEL_CALLS = 4;
  private static final List<Integer> KILLED_AT_CREATIONS = List.of(2, 4, 6);

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
    Path log = folder.resolve("log");
    try (Shop shop = new Shop(PLAN, (FaultPlan) this::fault, CHARS_PER_TOKEN)) {
      int runs = 1;
      while (!run(shop, journal, log)) {
        runs++;
      }
      assertThat(runs).isEqualTo(1 + KILLED_AT_CREATIONS.size());
      ShopBill bill = ShopBill.of(shop);
      int again = isAnsweredOnce(shop, journal);
      staysWithinLimits(shop, bill);
      assertThat(bill.billed()).isEqualByComparingTo(bill.forecast());
      Totals monitored = monitored(journal);
      assertThat(monitored.requests()).isEqualTo(ITEMS);
      assertThat(monitored.cost().add(bill.asked(again))).isEqualByComparingTo(bill.billed());
      System.out.printf(
          "%,d batches, %,d calls made again, $%s, hit rate %.4f%n",
          shop.api.batches().size(), again, bill.billed(), monitored.hitRate());
      assertThat(Files.readString(log)).doesNotContain(Shop.KEY, Shop.RULES, "the bell is missing");
    }
  }

  /** Whether the worker came to its end. */
  private boolean run(Shop shop, Path journal, Path log) throws IOException, InterruptedException {
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
                String.valueOf(PREFIX * CHARS_PER_TOKEN),
                String.valueOf(BATCH_BYTES))
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    worker.set(process);
    boolean done = false;
    try (BufferedReader asked = process.inputReader();
        BufferedWriter answers = process.outputWriter()) {
      for (String line = asked.readLine(); line != null && !done; line = asked.readLine()) {
        done = line.startsWith("DONE ");
        if (done) {
          System.out.println(
              ITEMS
                  + " tickets, live heap of the last worker at most "
                  + line.substring(5)
                  + " MB");
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

  /**
   * Returns how many synchronous calls were under way when the process was killed, and made again.
   */
  private static int isAnsweredOnce(Shop shop, Path journal) {
    Map<String, Integer> billed = new HashMap<>();
    shop.billed().forEach(text -> billed.merge(text, 1, Integer::sum));
    assertThat(billed).hasSize(ITEMS);
    int again = billed.values().stream().mapToInt(times -> times - 1).sum();
    assertThat(again).isLessThanOrEqualTo(PARALLEL_CALLS * KILLED_AT_CREATIONS.size());
    Set<String> answered = new HashSet<>();
    BulkResults.read(
        journal,
        result -> {
          assertThat(result).isInstanceOf(BulkResult.Answered.class);
          assertThat(answered.add(result.item())).as("answered once").isTrue();
        });
    assertThat(answered).hasSize(ITEMS);
    return again;
  }

  private static void staysWithinLimits(Shop shop, ShopBill bill) {
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
    assertThat(bill.writes()).isBetween((long) BRANDS, BRANDS * (1 + expired));
  }

  /** What the monitor makes of the answers, of each one once. */
  private static Totals monitored(Path journal) {
    CacheMonitor monitor = CacheMonitor.create();
    BulkResults.read(
        journal,
        result -> monitor.record(Sample.of(Tags.NONE, ((BulkResult.Answered) result).message())));
    return monitor.report().total();
  }
}
