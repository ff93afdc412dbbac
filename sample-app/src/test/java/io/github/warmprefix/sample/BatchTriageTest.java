package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.runtime.bulk.BulkResult;
import io.github.warmprefix.runtime.bulk.BulkResults;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTriageTest {
  private static final int TICKETS = 240;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void everyTicketIsAnsweredOnceThoughTheWorkIsKilled() {
    Path journal = folder.resolve("triage");
    assertThat(run("--limit=" + TICKETS, "--kills=2", "--journal=" + journal)).isZero();

    assertThat(out.toString().split("killed while a batch was created; going on", -1)).hasSize(3);
    List<String> answered = new ArrayList<>();
    BulkResults.read(
        journal,
        result -> {
          assertThat(result).isInstanceOf(BulkResult.Answered.class);
          answered.add(result.item());
        });
    assertThat(answered).hasSize(TICKETS).doesNotHaveDuplicates();
    assertThat(out.toString())
        .containsPattern("requests +240 +240\n")
        .containsPattern("hit rate +98\\.33 % +99\\.58 %\n")
        .contains("TicketTriage 14 Pippin on claude-haiku-4-5");
    String report = out.toString().substring(out.toString().indexOf("template"));

    out.getBuffer().setLength(0);
    assertThat(run("--limit=" + TICKETS, "--journal=" + journal)).isZero();
    assertThat(out.toString().strip()).as("nothing is left to do").isEqualTo(report.strip());
  }

  @Test
  void shardsAreTheWholeTogether() {
    int answered = 0;
    for (int i = 1; i <= 2; i++) {
      Path journal = folder.resolve("shard" + i);
      assertThat(run("--limit=40", "--shard=" + i + "/2", "--journal=" + journal)).isZero();
      List<String> items = new ArrayList<>();
      BulkResults.read(journal, result -> items.add(result.item()));
      answered += items.size();
    }
    assertThat(answered).isEqualTo(40);
  }

  @Test
  void optionsOfBatchesWantBatches() {
    assertThat(commandLine("--kills=2")).isEqualTo(2);
    assertThat(err.toString()).contains("--batch");
  }

  @Test
  void aShardThatIsNoneIsRefused() {
    assertThat(run("--shard=3/2")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no shard 3 of 2");
  }

  @Test
  void liveNeedsAKey() {
    assertThat(run("--live")).isEqualTo(2);
    assertThat(err.toString()).contains("ANTHROPIC_API_KEY");
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--batch"));
    all.addAll(List.of(arguments));
    return commandLine(all.toArray(String[]::new));
  }

  private int commandLine(String... arguments) {
    return TriageApp.commandLine(Map.of())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
