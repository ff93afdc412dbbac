package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriageAppTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void everyTicketOfTheInboxHitsTheCache() {
    assertThat(run()).isZero();

    assertThat(out.toString())
        .startsWith("200 tickets, claude-haiku-4-5, a simulator on this machine")
        .contains("200 of 200 tickets, 200 from the cache")
        .containsPattern("(?m)^all +204 +4 +203 +100\\.0 % ");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void handbookIsWrittenOnceAndSharedByAllBrands() {
    run("--limit", "4");

    assertThat(out.toString())
        .containsPattern("pre-warmed Northlane +[0-9,]+ tokens written, +0 read");
  }

  @Test
  void limitBoundsTheTickets() {
    assertThat(run("--limit", "3", "--parallel", "1")).isZero();

    assertThat(out.toString()).contains("3 of 3 tickets");
  }

  @Test
  void answersAreShownOnRequest() {
    run("--limit", "1", "--answers");

    assertThat(out.toString()).contains("T-0001: Thank you for writing.");
  }

  @Test
  void liveNeedsAKey() {
    assertThat(run("--live")).isEqualTo(2);

    assertThat(err.toString().strip())
        .isEqualTo("--live needs the environment variable ANTHROPIC_API_KEY");
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--limit=0", "--parallel=-1"})
  void figuresBelowOneAreRefused(String option) {
    assertThat(run(option)).isEqualTo(2);

    assertThat(err.toString()).contains("must be 1 or more");
  }

  @Test
  void missingFileIsNamed() {
    assertThat(run("--tickets", "no-such.jsonl")).isEqualTo(2);

    assertThat(err.toString().strip()).isEqualTo("there is no file no-such.jsonl");
  }

  @Test
  void fileWithoutTicketsIsRefused(@TempDir Path folder) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));

    assertThat(run("--tickets", empty.toString())).isEqualTo(2);

    assertThat(err.toString()).startsWith("there is no ticket in ");
  }

  @Test
  void tooManyMissesAreAFailure() {
    Ledger ledger = new Ledger(new Bill(Samples.HAIKU));
    ledger.add(Samples.prewarm(Brand.DRAY, 8_000));
    IntStream.range(0, 98).forEach(i -> ledger.add(Samples.hit(Brand.DRAY, 8_000)));
    ledger.add(Samples.miss(Brand.DRAY, 8_000));
    assertThat(TriageApp.exitCode(ledger.total())).isEqualTo(1);

    ledger.add(Samples.hit(Brand.DRAY, 8_000));
    assertThat(TriageApp.exitCode(ledger.total())).isZero();
  }

  private int run(String... arguments) {
    return TriageApp.commandLine(Map.of())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
