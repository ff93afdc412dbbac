package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Layout;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has the author vouch for a value, with a reason to fill in. */
final class AddStable implements QuickFix {
  private static final String REASON = "(reason = \"TODO: say why this is always the same\")";

  @Override
  public Set<RuleId> rules() {
    return Set.of(
        RuleId.PER_REQUEST_VALUE,
        RuleId.UNDECLARED_VARIATION,
        RuleId.PER_PROCESS_VALUE,
        RuleId.PER_DAY_VALUE,
        RuleId.UNPROVEN_STABILITY);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return declaration(source.around(spot.start(), spot.end()))
        .filter(tree -> Annotations.of(modifiers(tree), "Stable").isEmpty())
        .map(tree -> proposal(source, tree))
        .map(List::of)
        .orElse(List.of());
  }

  /** The parameter, field or method around a place; a local variable cannot be vouched for. */
  private static Optional<Tree> declaration(List<Tree> around) {
    for (int i = 0; i + 1 < around.size(); i++) {
      Tree tree = around.get(i);
      Tree outer = around.get(i + 1);
      if (tree instanceof LambdaExpressionTree || tree instanceof ClassTree) {
        return Optional.empty();
      }
      boolean parameter = outer instanceof MethodTree && tree instanceof VariableTree;
      boolean field = outer instanceof ClassTree && tree instanceof VariableTree;
      if (parameter || field || isMethod(tree)) {
        return Optional.of(tree);
      }
    }
    return Optional.empty();
  }

  private static boolean isMethod(Tree tree) {
    return tree instanceof MethodTree method && method.getReturnType() != null;
  }

  private static ModifiersTree modifiers(Tree tree) {
    return tree instanceof MethodTree method
        ? method.getModifiers()
        : ((VariableTree) tree).getModifiers();
  }

  private static Proposal proposal(Parsed source, Tree tree) {
    Draft draft = new Draft(source);
    Layout layout = new Layout(source);
    int start = source.start(tree);
    String stable = "@" + draft.type("io.github.warmprefix.annotations.Stable") + REASON;
    String gap = layout.beginsLine(start) ? layout.lineEnd() + layout.indent(start) : " ";
    return draft.insert(start, stable + gap).possible("Vouch for it with @Stable");
  }
}
