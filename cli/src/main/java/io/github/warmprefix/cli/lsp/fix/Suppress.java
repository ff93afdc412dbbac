package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Layout;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Silences one finding, with a reason to fill in. */
final class Suppress implements QuickFix {
  private static final String ANNOTATION = "SuppressWarnings";

  @Override
  public Set<RuleId> rules() {
    return EnumSet.allOf(RuleId.class);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    String id = found.rule().id();
    return declaration(source.around(spot.start(), spot.end()))
        .map(tree -> proposal(source, tree, id))
        .map(List::of)
        .orElse(List.of());
  }

  /** The field, method or class around a place. */
  private static Optional<Tree> declaration(List<Tree> around) {
    for (int i = 0; i + 1 < around.size(); i++) {
      Tree tree = around.get(i);
      boolean field = tree instanceof VariableTree && around.get(i + 1) instanceof ClassTree;
      boolean anonymous = tree instanceof ClassTree type && type.getSimpleName().isEmpty();
      if (field || tree instanceof MethodTree || (tree instanceof ClassTree && !anonymous)) {
        return Optional.of(tree);
      }
    }
    return Optional.empty();
  }

  private static Proposal proposal(Parsed source, Tree tree, String id) {
    Draft draft = new Draft(source);
    Layout layout = new Layout(source);
    Optional<AnnotationTree> present = Annotations.of(modifiers(tree), ANNOTATION);
    int start = source.start(tree);
    draft.insert(start, reason(layout, start, id));
    if (present.isPresent()) {
      present.get().getArguments().forEach(argument -> add(source, draft, argument, id));
    } else {
      String gap = layout.beginsLine(start) ? layout.lineEnd() + layout.indent(start) : " ";
      draft.insert(start, "@" + ANNOTATION + "(\"" + id + "\")" + gap);
    }
    return draft.possible("Suppress " + id + " with a reason");
  }

  private static String reason(Layout layout, int start, String id) {
    String todo = "TODO: say why " + id + " does not matter here";
    return layout.beginsLine(start)
        ? "// " + todo + layout.lineEnd() + layout.indent(start)
        : "/* " + todo + " */ ";
  }

  private static void add(Parsed source, Draft draft, ExpressionTree argument, String id) {
    ExpressionTree value =
        argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
    String more = "\"" + id + "\"";
    if (!(value instanceof NewArrayTree array)) {
      draft.replace(value, "{" + source.text(value) + ", " + more + "}");
    } else if (array.getInitializers().isEmpty()) {
      draft.replace(value, more);
    } else {
      int last = array.getInitializers().size() - 1;
      draft.insert(source.end(array.getInitializers().get(last)), ", " + more);
    }
  }

  private static ModifiersTree modifiers(Tree tree) {
    if (tree instanceof ClassTree type) {
      return type.getModifiers();
    }
    return tree instanceof MethodTree method
        ? method.getModifiers()
        : ((VariableTree) tree).getModifiers();
  }
}
