package io.github.warmprefix.processor.generate;

import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.plan.Marker;
import io.github.warmprefix.processor.plan.PrefixSize;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The plan of a template as a table for human readers: its blocks in wire order. */
final class PlanTable {
  private static final List<String> HEADER = List.of("#", "section", "member", "tokens", "marker");

  private final Blueprint blueprint;

  PlanTable(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  /** The lines of the table, aligned, without trailing blanks. */
  List<String> lines() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Segment segment : blueprint.plan().wire()) {
      rows.add(
          List.of(
              Integer.toString(rows.size()),
              segment.role().name().toLowerCase(Locale.ROOT),
              segment.name(),
              tokens(segment),
              marker(segment)));
    }
    return rows.stream().map(row -> line(row, rows)).toList();
  }

  private String tokens(Segment segment) {
    if (!(segment instanceof CachedSegment cached)) {
      return "per request";
    }
    if (!segment.parameters().isEmpty()) {
      return "per key";
    }
    return Optional.ofNullable(blueprint.plan().tokens().get(segment.name()))
        .map(PlanTable::range)
        .orElse("known when the class loads");
  }

  private String marker(Segment segment) {
    return segment instanceof CachedSegment cached
        ? blueprint.plan().markerOn(cached).map(PlanTable::describe).orElse("")
        : "";
  }

  private static String describe(Marker marker) {
    PrefixSize prefix = marker.prefix();
    return prefix.complete()
        ? marker.ttl().wire() + ", prefix " + range(prefix.known())
        : marker.ttl().wire();
  }

  private static String range(TokenEstimate tokens) {
    return tokens.low() + ".." + tokens.high();
  }

  private static String line(List<String> row, List<List<String>> rows) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      int at = column;
      int width = rows.stream().mapToInt(r -> r.get(at).length()).max().orElse(0);
      line.append(row.get(column)).append(" ".repeat(width - row.get(column).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}
