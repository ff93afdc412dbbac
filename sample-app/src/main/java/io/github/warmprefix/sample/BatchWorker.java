package io.github.warmprefix.sample;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.errors.AnthropicException;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.runtime.bulk.BulkException;
import io.github.warmprefix.runtime.bulk.ConsoleProgress;
import io.github.warmprefix.runtime.bulk.Shard;
import java.io.IOException;
import java.nio.file.Path;

/** The main class of a process that sorts an inbox against a simulator, and may be killed. */
final class BatchWorker {
  private BatchWorker() {}

  /** Arguments: the simulator's URL, the journal, the number of tickets, the shard. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Inbox inbox = Inbox.of(Integer.parseInt(arguments[2]));
    Model model = ModelCatalogue.bundled().find(TicketTriagePrompt.PREFIX.model()).orElseThrow();
    AnthropicClient client =
        AnthropicOkHttpClient.builder().baseUrl(arguments[0]).apiKey("simulated").build();
    BatchDesk desk =
        new BatchDesk(
            client,
            model,
            PipedTime.ofParent(),
            Path.of(arguments[1]),
            Shard.parse(arguments[3]),
            new ConsoleProgress(System.err, inbox.size()));
    try {
      System.exit(BatchJob.work(desk, new InboxSizes(client), inbox, System.err));
    } catch (AnthropicException | BulkException e) {
      System.err.println("A request failed: " + e.getMessage());
      System.exit(TriageApp.REQUEST_FAILED);
    }
  }
}
