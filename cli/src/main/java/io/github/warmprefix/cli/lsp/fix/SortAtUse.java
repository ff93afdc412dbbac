package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.lsp.fix.tree.Uses;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts a set or a map of a class where cached text is made of it. */
final class SortAtUse implements QuickFix {
  @Override
  public Set<RuleId> rules() {
    return Set.of(RuleId.PER_PROCESS_VALUE);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Culprit.of(source, found, spot)
        .filter(culprit -> culprit.via().isPresent())
        .flatMap(culprit -> proposal(source, culprit))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Proposal> proposal(Parsed source, Culprit culprit) {
    String name = culprit.via().orElseThrow();
    return declared(source, name)
        .filter(field -> Unordered.hasSortableFirst(field.getType()))
        .flatMap(field -> sorted(field.getType()))
        .flatMap(type -> sort(source, culprit.member().tree(), name, type));
  }

  private static Optional<VariableTree> declared(Parsed source, String name) {
    List<VariableTree> declared = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree variable, Void nothing) {
        if (variable.getName().contentEquals(name)) {
          declared.add(variable);
        }
        return super.visitVariable(variable, nothing);
      }
    }.scan(source.unit(), null);
    return declared.size() == 1 ? Optional.of(declared.get(0)) : Optional.empty();
  }

  private static Optional<String> sorted(Tree type) {
    String name = Annotations.simpleName(((ParameterizedTypeTree) type).getType());
    return switch (name) {
      case "Set", "HashSet", "Collection" -> Optional.of("TreeSet");
      case "Map", "HashMap" -> Optional.of("TreeMap");
      default -> Optional.empty();
    };
  }

  private static Optional<Proposal> sort(Parsed source, Tree member, String name, String type) {
    Draft draft = new Draft(source);
    List<IdentifierTree> uses = Uses.of(name, member);
    uses.forEach(
        use -> draft.replace(use, "new " + draft.type("java.util." + type) + "<>(" + name + ")"));
    return uses.isEmpty()
        ? Optional.empty()
        : Optional.of(draft.possible("Sort " + name + " where it is used, with " + type));
  }
}
