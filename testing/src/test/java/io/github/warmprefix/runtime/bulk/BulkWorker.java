package io.github.warmprefix.runtime.bulk;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import io.github.warmprefix.runtime.bulk.Shop.Ticket;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/**
 * A bulk job in a process of its own, which can be killed. Its time is that of its parent: it asks
 * for a sleep on its standard output, and is told the time on its standard input.
 */
final class BulkWorker {
  private static final Duration CALL_LIMIT = Duration.ofMinutes(5);

  private BulkWorker() {}

  /** Arguments: URL, journal, tickets, brands, characters of a prefix, bytes of a batch. */
  public static void main(String[] args) throws Exception {
    LiveHeap heap = LiveHeap.watch();
    int tickets = Integer.parseInt(args[2]);
    int brands = Integer.parseInt(args[3]);
    int prefix = Integer.parseInt(args[4]);
    Iterable<Ticket> items =
        () -> IntStream.range(0, tickets).mapToObj(i -> ticket(i, brands)).iterator();
    AnthropicClient client =
        AnthropicOkHttpClient.builder()
            .baseUrl(args[0])
            .apiKey(Shop.KEY)
            .timeout(CALL_LIMIT)
            .build();
    BulkJob.over(items)
        .id(Ticket::id)
        .group(Shop::group)
        .request(ticket -> Shop.request(ticket, prefix))
        .limits(new BatchLimits(100_000, Long.parseLong(args[5])))
        .timing(new ParentTime())
        .run(client, Path.of(args[1]));
    System.out.println("DONE " + heap.megabytes());
  }

  static Ticket ticket(int number, int brands) {
    return new Ticket(1_000_000 + number, "brand " + number % brands);
  }

  /** Time that passes only while the worker sleeps. */
  private static final class ParentTime implements Timing {
    private final BufferedReader answers =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private Instant now = ask(Duration.ZERO);

    @Override
    public synchronized Instant now() {
      return now;
    }

    @Override
    public synchronized void sleep(Duration time) {
      now = ask(time);
    }

    private Instant ask(Duration sleep) {
      System.out.println("SLEEP " + sleep.toMillis());
      try {
        return Instant.ofEpochMilli(Long.parseLong(answers.readLine()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
