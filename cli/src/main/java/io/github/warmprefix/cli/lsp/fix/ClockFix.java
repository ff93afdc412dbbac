package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes what a clock says coarser. */
interface ClockFix extends QuickFix {
  /** What could stand in place of a reading of the clock. */
  Optional<Proposal> proposal(Parsed source, Reading reading);

  @Override
  default Set<RuleId> rules() {
    return Set.of(RuleId.PER_REQUEST_VALUE);
  }

  @Override
  default List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Reading.at(source, spot.start(), spot.end())
        .flatMap(reading -> proposal(source, reading))
        .map(List::of)
        .orElse(List.of());
  }
}
