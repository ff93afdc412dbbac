package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Set;

/** One kind of fix. */
interface QuickFix {
  /** The rules whose findings it may mend. */
  Set<RuleId> rules();

  /** What it would do about a finding, going by the tree alone; nothing where it does not fit. */
  List<Proposal> propose(Parsed source, Found found, Spot spot);
}
