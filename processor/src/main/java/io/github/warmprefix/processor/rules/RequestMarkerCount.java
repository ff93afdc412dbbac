package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.stability.request.Mark;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.List;

/** WP102: a request has more markers than the API takes. */
final class RequestMarkerCount implements RequestRule {
  private final int limit;

  RequestMarkerCount(int limit) {
    this.limit = limit;
  }

  @Override
  public List<Finding> check(Request request) {
    List<Mark> marks = request.marks();
    if (marks.size() <= limit) {
      return List.of();
    }
    return List.of(
        new Finding(
            RuleId.TOO_MANY_MARKERS,
            marks.get(limit).place(),
            "this request has %d markers, but a request may have %d".formatted(marks.size(), limit),
            "keep the marker on the last block of each part that changes together"));
  }
}
