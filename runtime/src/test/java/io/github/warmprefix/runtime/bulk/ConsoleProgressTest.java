package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream console = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theBarGrowsWithWhatIsDone() {
    ConsoleProgress progress = new ConsoleProgress(console, 3_000);
    progress.accept(new BulkEvent.Progress(new BulkReport(1_490, 10, 9, 4, 1), 2));
    assertThat(shown())
        .isEqualTo(
            "\r[###############...............] 1,490 of 3,000 answered, 10 given up,"
                + " 2 batches running ");
  }

  @Test
  void withoutANumberOfItemsThereIsNoBar() {
    new ConsoleProgress(console, 0)
        .accept(new BulkEvent.Progress(new BulkReport(7, 0, 0, 1, 0), 1));
    assertThat(shown()).isEqualTo("\r7 answered, 0 given up, 1 batches running ");
  }

  @Test
  void whatIsOutOfTheOrdinaryGetsALine() {
    ConsoleProgress progress = new ConsoleProgress(console, 0);
    progress.accept(new BulkEvent.Retrying("list batches", "HTTP 529", Duration.ofSeconds(4)));
    progress.accept(new BulkEvent.GaveUp("ticket-1", "too long"));
    assertThat(shown())
        .isEqualToNormalizingNewlines(
            "\rthe API did not list batches (HTTP 529), next attempt in 4 s\n"
                + "\rgave up ticket-1: too long\n");
  }
}
