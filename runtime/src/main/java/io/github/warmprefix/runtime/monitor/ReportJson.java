package io.github.warmprefix.runtime.monitor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Locale;

/** Writes a report as JSON. */
final class ReportJson {
  private final CacheReport report;

  ReportJson(CacheReport report) {
    this.report = report;
  }

  String write() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", 1).put("at", report.at().toString());
    root.set("total", totals(report.total()));
    ArrayNode series = root.putArray("series");
    report.rows().forEach(row -> series.add(row(row)));
    ArrayNode prefixes = root.putArray("prefixes");
    report.prefixes().forEach(row -> prefixes.add(prefix(row)));
    return root.toPrettyString();
  }

  private static ObjectNode row(CacheReport.Row row) {
    SeriesKey key = row.series();
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("template", key.template())
            .put("version", key.version())
            .put("model", key.model())
            .put("task", key.task());
    return node.setAll(totals(row.totals()));
  }

  private static ObjectNode totals(Totals sums) {
    Tokens tokens = sums.tokens();
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("requests", sums.requests())
            .put("pricedRequests", sums.priced())
            .put("hits", sums.hits())
            .put("writes", sums.writes())
            .put("hitRate", sums.hitRate())
            .put("readShare", sums.readShare())
            .put("inputTokens", tokens.input())
            .put("cacheWrite5mTokens", tokens.written5m())
            .put("cacheWrite1hTokens", tokens.written1h())
            .put("cacheReadTokens", tokens.read())
            .put("outputTokens", tokens.output())
            .put("costUsd", usd(sums.cost()))
            .put("uncachedUsd", usd(sums.uncachedCost()))
            .put("unbatchedUsd", usd(sums.unbatchedCost()))
            .put("plainUsd", usd(sums.plainCost()));
    sums.pricePerMillionInput()
        .ifPresent(price -> node.put("usdPerMillionInputTokens", usd(price)));
    return node;
  }

  private static ObjectNode prefix(CacheReport.PrefixRow row) {
    PrefixId prefix = row.prefix();
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("template", prefix.template())
            .put("version", prefix.version())
            .put("key", prefix.key())
            .put("model", prefix.model());
    ArrayNode hours = node.putArray("hours");
    row.hours().forEach(hour -> hours.add(hour(hour)));
    return node;
  }

  private static ObjectNode hour(HourCounts hour) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("start", hour.start().toString())
            .put("requests", hour.requests())
            .put("hits", hour.hits())
            .put("writes", hour.writes());
    ObjectNode reasons = node.putObject("reasons");
    hour.reasons()
        .forEach((reason, count) -> reasons.put(reason.name().toLowerCase(Locale.ROOT), count));
    return node;
  }

  private static String usd(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }
}
