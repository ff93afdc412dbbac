package io.github.warmprefix.sample;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.runtime.bulk.ConsoleProgress;
import io.github.warmprefix.runtime.bulk.Timing;
import io.github.warmprefix.testing.SimulatedClock;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Sorts a large inbox by message batches and compares the bill with the forecast. */
final class BatchTriage {
  private static final String HEAP = "-Xmx512m";
  private static final Instant START = Instant.parse("2026-11-21T00:00:00Z");

  private final Inbox inbox;
  private final Model model;
  private final BatchOptions options;
  private final PrintWriter out;
  private final PrintStream console;

  /**
   * Work on an inbox.
   *
   * @param out takes the reports
   * @param console takes the progress
   */
  BatchTriage(
      Inbox inbox, Model model, BatchOptions options, PrintWriter out, PrintStream console) {
    this.inbox = inbox;
    this.model = model;
    this.options = options;
    this.out = out;
    this.console = console;
  }

  /** With the real API, in this process. Run it again to go on where it was stopped. */
  int live(String key) throws InterruptedException, IOException {
    try (Endpoint endpoint = Endpoint.live(key)) {
      BatchDesk desk =
          new BatchDesk(
              endpoint.client(),
              model,
              Timing.system(),
              options.journal(),
              options.shard(),
              new ConsoleProgress(console, inbox.size()));
      InboxSizes sizes = new InboxSizes(endpoint.client());
      int result = BatchJob.work(desk, sizes, inbox, console);
      report(sizes);
      return result;
    }
  }

  /** With a simulator in this process, and the work in another one that can be killed. */
  int simulated() throws InterruptedException, IOException {
    Kills kills = new Kills(options.kills());
    SimulatedClock clock = SimulatedClock.startingAt(START);
    try (Endpoint endpoint =
        Endpoint.simulated(simulator -> simulator.clock(clock).faults(kills))) {
      String url = endpoint.simulator().orElseThrow().baseUrl();
      int result = run(url, clock, kills);
      for (int killed = 1; killed <= kills.count(); killed++) {
        out.printf("%nkilled while a batch was created; going on%n");
        out.flush();
        result = run(url, clock, kills);
      }
      report(new InboxSizes(endpoint.client()));
      return result;
    }
  }

  private int run(String url, SimulatedClock clock, Kills kills)
      throws IOException, InterruptedException {
    Process worker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                BatchWorker.class.getName(),
                url,
                options.journal().toString(),
                String.valueOf(inbox.size()),
                options.shard().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    kills.aimAt(worker);
    try {
      PipedTime.tell(worker, clock);
      return worker.waitFor();
    } finally {
      worker.destroyForcibly();
    }
  }

  private void report(InboxSizes sizes) {
    if (Files.exists(options.journalFile())) {
      out.printf(
          "%n%s",
          BatchReport.of(
              options.journal(), inbox, model, sizes.volume(inbox, BatchJob.OUTPUT_TOKENS)));
      out.flush();
    }
  }
}
