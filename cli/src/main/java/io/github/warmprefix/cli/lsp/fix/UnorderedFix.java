package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Set;

/** Mends a collection that has no order of its own. */
interface UnorderedFix extends QuickFix {
  /** What could stand in its place. */
  List<Proposal> proposals(Unordered unordered);

  @Override
  default Set<RuleId> rules() {
    return Set.of(RuleId.PER_PROCESS_VALUE, RuleId.PER_REQUEST_VALUE);
  }

  @Override
  default List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Unordered.at(source, spot.start(), spot.end()).map(this::proposals).orElse(List.of());
  }
}
