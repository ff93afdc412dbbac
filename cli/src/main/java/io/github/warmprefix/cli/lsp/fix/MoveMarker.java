package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Moves a marker from a block that varies to the block ahead of it in the same list. */
final class MoveMarker implements QuickFix {
  private static final String MARKER = "cacheControl";

  @Override
  public Set<RuleId> rules() {
    return Set.of(RuleId.MARKER_ON_VARYING_BLOCK);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    List<Tree> around = source.around(spot.start(), spot.end());
    return marker(around)
        .flatMap(marker -> blockAhead(around).flatMap(block -> move(source, marker, block)))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<MethodInvocationTree> marker(List<Tree> around) {
    return around.stream()
        .filter(tree -> calls(tree, MARKER))
        .map(MethodInvocationTree.class::cast)
        .findFirst();
  }

  /** The block that stands ahead in the innermost list around the marker. */
  private static Optional<MethodInvocationTree> blockAhead(List<Tree> around) {
    for (int i = 1; i < around.size(); i++) {
      if (calls(around.get(i), "of") || calls(around.get(i), "asList")) {
        List<? extends ExpressionTree> blocks =
            ((MethodInvocationTree) around.get(i)).getArguments();
        int at = blocks.indexOf(around.get(i - 1));
        return at < 1 || !calls(blocks.get(at - 1), "build")
            ? Optional.empty()
            : Optional.of((MethodInvocationTree) blocks.get(at - 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<Proposal> move(
      Parsed source, MethodInvocationTree marker, MethodInvocationTree block) {
    if (Culprit.names(block).contains(MARKER)) {
      return Optional.empty();
    }
    int from = source.end(receiver(marker));
    int to = source.end(marker);
    String call = source.text().substring(from, to);
    int at = source.end(receiver(block));
    String layout = source.text(block).contains("\n") ? call : call.strip();
    return Optional.of(
        new Draft(source)
            .replace(from, to, "")
            .insert(at, layout)
            .preferred("Move the marker to the block ahead"));
  }

  private static ExpressionTree receiver(MethodInvocationTree call) {
    return ((MemberSelectTree) call.getMethodSelect()).getExpression();
  }

  private static boolean calls(Tree tree, String method) {
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && select.getIdentifier().contentEquals(method);
  }
}
