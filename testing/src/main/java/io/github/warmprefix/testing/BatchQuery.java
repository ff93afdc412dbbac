package io.github.warmprefix.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which batches are listed.
 *
 * @param limit how many at most
 * @param afterId the id in front of the page, if given
 * @param beforeId the id behind the page, if given
 */
record BatchQuery(int limit, Optional<String> afterId, Optional<String> beforeId) {
  private static final int DEFAULT_LIMIT = 20;

  /** Reads the query of a URL, or null. */
  static BatchQuery parse(String query) {
    Map<String, String> fields =
        Arrays.stream(Optional.ofNullable(query).orElse("").split("&"))
            .map(field -> field.split("=", 2))
            .filter(field -> field.length == 2)
            .collect(Collectors.toMap(field -> field[0], field -> field[1], (a, b) -> b));
    return new BatchQuery(
        Integer.parseInt(fields.getOrDefault("limit", String.valueOf(DEFAULT_LIMIT))),
        Optional.ofNullable(fields.get("after_id")),
        Optional.ofNullable(fields.get("before_id")));
  }

  List<SimulatedBatch> page(List<SimulatedBatch> newestFirst) {
    return candidates(newestFirst).stream().limit(limit).toList();
  }

  boolean hasMore(List<SimulatedBatch> newestFirst) {
    return candidates(newestFirst).size() > limit;
  }

  private List<SimulatedBatch> candidates(List<SimulatedBatch> newestFirst) {
    List<String> ids = newestFirst.stream().map(batch -> batch.about().id()).toList();
    int from = afterId.map(id -> ids.indexOf(id) + 1).orElse(0);
    int to = beforeId.filter(ids::contains).map(ids::indexOf).orElse(ids.size());
    return newestFirst.subList(from, Math.max(from, to));
  }
}
