package io.github.warmprefix.runtime.monitor;

import static io.github.warmprefix.runtime.monitor.Samples.read;
import static io.github.warmprefix.runtime.monitor.Samples.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {
  private final CacheMonitor monitor =
      CacheMonitor.builder().clock(new Samples.Hands()).thresholds(Thresholds.OFF).build();

  @Test
  void theTextHasATableOfSeriesAndOneOfWrites() {
    monitor.record(write(10_000));
    monitor.record(read(10_000));

    assertThat(monitor.report().text())
        .isEqualTo(
            """
            template     version  model             task     requests  hit rate    read  written 5m  written 1h  input  output  $/M input  cost $  uncached $
            shop.Triage  3        claude-haiku-4-5  tickets         2    50.0 %  10,000      10,000           0     40      10     0.6756  0.0136      0.0201
            all                                                     2    50.0 %  10,000      10,000           0     40      10     0.6756  0.0136      0.0201

            Caching saved $0.0065, batches saved $0.0000; with neither it had been $0.0201.

            Writes by prefix and hour
            prefix                                   hour (UTC)            requests  hit rate  writes  because
            shop.Triage 3 NORTH on claude-haiku-4-5  2026-11-21T10:00:00Z         2    50.0 %       1  1 first request for the prefix
            """);
  }

  @Test
  void theJsonHasExactMoney() throws IOException {
    monitor.record(write(10_000));
    monitor.record(read(10_000));

    JsonNode json = new ObjectMapper().readTree(monitor.report().json());

    assertThat(json.at("/format").asInt()).isEqualTo(1);
    assertThat(json.at("/total/costUsd").asText()).isEqualTo("0.01359");
    assertThat(json.at("/series/0/cacheReadTokens").asLong()).isEqualTo(10_000);
    assertThat(json.at("/series/0/template").asText()).isEqualTo("shop.Triage");
    assertThat(json.at("/prefixes/0/hours/0/reasons/first_seen").asLong()).isEqualTo(1);
  }

  @Test
  void tagsCannotMoveTheCursorOfAConsole() {
    monitor.record(
        new Sample(
            Samples.TAGS.task("\u001b[2J\r\n"),
            Samples.MODEL,
            Tokens.ZERO,
            false,
            Optional.empty()));

    assertThat(monitor.report().text()).doesNotContain("\u001b", "\r").contains(" [2J");
  }

  @Test
  void anEmptyReportIsStillAReport() {
    assertThat(monitor.report().text()).startsWith("template").contains("all");
    assertThat(monitor.report().total()).isEqualTo(Totals.ZERO);
  }
}
