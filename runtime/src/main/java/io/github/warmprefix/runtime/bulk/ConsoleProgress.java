package io.github.warmprefix.runtime.bulk;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A bar on the console that shows how far a job is, with a line for what is out of the ordinary.
 */
public final class ConsoleProgress implements Consumer<BulkEvent> {
  private static final int WIDTH = 30;

  private final PrintStream console;
  private final long items;

  /**
   * A bar.
   *
   * @param items how many items there are; 0 if that is not known
   */
  public ConsoleProgress(PrintStream console, long items) {
    this.console = console;
    this.items = items;
  }

  @Override
  public synchronized void accept(BulkEvent event) {
    if (event instanceof BulkEvent.Progress progress) {
      bar(progress.now(), progress.batchesRunning());
    } else if (event instanceof BulkEvent.Started started) {
      bar(started.before(), 0);
    } else if (event instanceof BulkEvent.Retrying retrying) {
      line(
          "the API did not %s (%s), next attempt in %d s",
          retrying.call(), retrying.cause(), retrying.pause().toSeconds());
    } else if (event instanceof BulkEvent.GaveUp gaveUp) {
      line("gave up %s: %s", gaveUp.item(), gaveUp.cause());
    } else if (event instanceof BulkEvent.NotWarm notWarm) {
      line("%s is not in the cache: %s", notWarm.group(), notWarm.cause());
    } else if (event instanceof BulkEvent.Unsure unsure) {
      line("looking for batch %d, whose creation was not answered", unsure.number());
    }
  }

  private void bar(BulkReport now, int running) {
    long done = now.answered() + now.givenUp();
    int filled = items > 0 ? (int) Math.min(WIDTH, WIDTH * done / items) : 0;
    String bar = items > 0 ? "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " : "";
    console.print(
        "\r"
            + String.format(
                Locale.ROOT,
                "%s%,d%s answered, %,d given up, %d batches running ",
                bar,
                now.answered(),
                items > 0 ? String.format(Locale.ROOT, " of %,d", items) : "",
                now.givenUp(),
                running));
    if (items > 0 && done >= items) {
      console.println();
    }
    console.flush();
  }

  private void line(String text, Object... values) {
    console.println("\r" + String.format(Locale.ROOT, text, values));
    console.flush();
  }
}
