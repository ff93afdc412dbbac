package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.stability.request.Mark;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.List;

/** WP105: a marked block without visible text, which the API refuses. */
final class RequestBlankBlock implements RequestRule {
  @Override
  public List<Finding> check(Request request) {
    return request.blocks().stream()
        .filter(block -> block.text().filter(String::isBlank).isPresent())
        .flatMap(block -> block.mark().filter(Mark::sure).stream())
        .map(
            mark ->
                new Finding(
                    RuleId.BLANK_SEGMENT,
                    mark.place(),
                    "the marked block has no visible text, and the API refuses a marker on an empty block",
                    "give the block a text, or move the marker to the block before it"))
        .toList();
  }
}
