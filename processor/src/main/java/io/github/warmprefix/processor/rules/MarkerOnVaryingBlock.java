package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.stability.request.Block;
import io.github.warmprefix.processor.stability.request.Mark;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.List;

/** WP307: the only marker is on a block that varies, while text that stays stands before it. */
final class MarkerOnVaryingBlock implements RequestRule {
  private final RequestMeter meter;

  MarkerOnVaryingBlock(RequestMeter meter) {
    this.meter = meter;
  }

  @Override
  public List<Finding> check(Request request) {
    return misplaced(request, meter) ? List.of(finding(request.marks().get(0))) : List.of();
  }

  /** Whether moving the marker ahead of the block that carries it would make the cache work. */
  static boolean misplaced(Request request, RequestMeter meter) {
    List<Block> covered = request.automatic().isPresent() ? request.blocks() : request.marked();
    if (!request.whole()
        || request.marks().size() != 1
        || covered.size() < 2
        || !covered.stream().allMatch(Block::seen)) {
      return false;
    }
    List<Block> before = covered.subList(0, covered.size() - 1);
    return isNew(covered.get(covered.size() - 1))
        && before.stream().noneMatch(block -> varies(block) || hidden(block))
        && meter.suffices(before, request);
  }

  /** Where only the order in a block varies, it is that order which wants mending. */
  private static boolean isNew(Block block) {
    return block.influences().stream()
        .anyMatch(i -> i.level() == Stability.PER_REQUEST && i.kind() != Influence.Kind.ORDER);
  }

  private static boolean varies(Block block) {
    return block.influences().stream().anyMatch(i -> i.level() == Stability.PER_REQUEST);
  }

  private static boolean hidden(Block block) {
    return block.influences().stream().anyMatch(i -> i.level() == Stability.UNKNOWN);
  }

  private static Finding finding(Mark mark) {
    return new Finding(
        RuleId.MARKER_ON_VARYING_BLOCK,
        mark.place(),
        "the only marker is on a block that varies with every request, so the text before it is written to the cache each time and never read",
        "put the marker on the last block that stays the same");
  }
}
