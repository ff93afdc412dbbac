package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.lsp.fix.tree.Member;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts the sentence with the changing value out of cached text and puts it behind the prefix. */
final class MoveBehindPrefix implements QuickFix {
  private static final String TITLE = "Move the changing text behind the prefix, into ";

  @Override
  public Set<RuleId> rules() {
    return Set.of(
        RuleId.PER_REQUEST_VALUE,
        RuleId.UNDECLARED_VARIATION,
        RuleId.PER_PROCESS_VALUE,
        RuleId.PER_DAY_VALUE,
        RuleId.FINITE_VARIANTS);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Culprit.of(source, found, spot)
        .flatMap(culprit -> Removal.of(source, culprit))
        .map(removal -> proposals(source, removal, found.rule() == RuleId.PER_REQUEST_VALUE))
        .orElse(List.of());
  }

  private static List<Proposal> proposals(Parsed source, Removal removal, boolean preferred) {
    Destination destination = new Destination(source, removal.culprit().template());
    Optional<Member> existing =
        removal.captured().isEmpty() ? destination.existing(removal.names()) : Optional.empty();
    List<Proposal> proposals = new ArrayList<>();
    existing.ifPresent(
        member -> {
          Draft draft = removal.draft();
          destination.into(draft, member, removal.cut());
          proposals.add(draft.proposal(TITLE + member.shown(), preferred));
        });
    if (destination.takesMethod()) {
      String name = newName(removal, destination);
      Draft draft = removal.draft();
      destination.asMethod(draft, name, removal.cut(), removal.captured());
      proposals.add(
          draft.proposal(TITLE + "a new " + name + "()", preferred && existing.isEmpty()));
    }
    return proposals;
  }

  /** A member that goes away leaves its name. */
  private static String newName(Removal removal, Destination destination) {
    return removal.name().equals(removal.culprit().member().name())
        ? removal.name()
        : destination.freeName(removal.name());
  }
}
