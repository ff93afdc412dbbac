package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Makes a list of a set that nobody outside the source can see. */
final class ListInstead implements QuickFix {
  @Override
  public Set<RuleId> rules() {
    return Set.of(RuleId.PER_PROCESS_VALUE);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Unordered.at(source, spot.start(), spot.end())
        .filter(unordered -> unordered.call().equals("Set.of"))
        .filter(unordered -> unordered.around().get(0) instanceof VariableTree)
        .map(unordered -> proposals(source, unordered))
        .orElse(List.of());
  }

  private static List<Proposal> proposals(Parsed source, Unordered set) {
    VariableTree variable = (VariableTree) set.around().get(0);
    boolean local = !(set.around().get(1) instanceof ClassTree);
    boolean own = local || variable.getModifiers().getFlags().contains(Modifier.PRIVATE);
    if (!own || !(variable.getType() instanceof ParameterizedTypeTree type)) {
      return List.of();
    }
    Tree name = type.getType();
    if (!Annotations.simpleName(name).equals("Set")) {
      return List.of();
    }
    Draft draft = new Draft(source);
    String list = draft.type("java.util.List");
    return List.of(
        draft
            .replace(name, list)
            .replace(set.expression(), list + ".of(" + set.argumentText() + ")")
            .preferred("Make it a List"));
  }
}
