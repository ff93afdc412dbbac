package io.github.warmprefix.cli.lsp;

import io.github.warmprefix.cli.lsp.analysis.Judgement;
import io.github.warmprefix.cli.lsp.fix.Fix;
import io.github.warmprefix.cli.lsp.fix.Fixes;
import io.github.warmprefix.cli.lsp.fix.Trial;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Remembers the fixes of the judgement that was last asked about. */
final class KnownFixes {
  private final Map<Found, List<Fix>> fixes = new HashMap<>();
  private Judgement judgement;
  private Inspected before;

  /** The fixes for a finding of a judgement. */
  List<Fix> of(Judgement asked, Found found, Trial trial) {
    String text = asked.document().text();
    if (judgement != asked) {
      fixes.clear();
      before = trial.of(text);
      judgement = asked;
    }
    List<Fix> known = fixes.get(found);
    if (known == null) {
      known = Fixes.offered(text, found, before, trial);
      fixes.put(found, known);
    }
    return known;
  }
}
