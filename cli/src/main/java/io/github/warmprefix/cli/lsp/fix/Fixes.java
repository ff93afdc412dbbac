package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import java.util.ArrayList;
import java.util.List;

/**
 * Offers fixes for findings. Each is tried before it is offered: the source compiles as it did, the
 * finding is gone, and there is no new one.
 */
public final class Fixes {
  private static final List<QuickFix> ALL =
      List.of(
          new Reorder(),
          new ChangeTtl(),
          new RaiseMarkerTtl(),
          new ListInstead(),
          new KeepOrder(),
          new KeepStreamOrder(),
          new SortAtUse(),
          new MoveBehindPrefix(),
          new MakeDynamic(),
          new AddCacheKey(),
          new DayPrecision(),
          new DayPattern(),
          new MoveMarker(),
          new RaiseVersion(),
          new KnownModel(),
          new AddStable(),
          new Suppress());

  private Fixes() {}

  /**
   * The fixes for a finding, the best first.
   *
   * @param text the text of the file that the finding points at
   * @param found the finding
   * @param before what there is to say about the file as it is
   * @param trial tells what there would be to say after a fix
   */
  public static List<Fix> offered(String text, Found found, Inspected before, Trial trial) {
    List<Fix> offered = new ArrayList<>();
    if (found.spot().isEmpty()) {
      return offered;
    }
    Parsed.of(text)
        .ifPresent(
            source -> {
              for (QuickFix fix : ALL) {
                if (fix.rules().contains(found.rule())) {
                  fix.propose(source, found, found.spot().get()).stream()
                      .filter(p -> mends(p, text, found, before, trial))
                      .map(Proposal::fix)
                      .forEach(offered::add);
                }
              }
            });
    return offered;
  }

  private static boolean mends(
      Proposal proposal, String text, Found found, Inspected before, Trial trial) {
    String fixed = proposal.fix().applyTo(text);
    return !fixed.equals(text)
        && new Outcome(before, trial.of(fixed), proposal.leaves()).isBetter(found);
  }
}
