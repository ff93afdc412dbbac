package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Concat;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.lsp.fix.tree.Template;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says that the text of a template was changed on purpose. */
final class RaiseVersion implements QuickFix {
  @Override
  public Set<RuleId> rules() {
    return Set.of(RuleId.PREFIX_CHANGED);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Template.around(source, spot.start(), spot.end())
        .flatMap(t -> Annotations.of(t.type().getModifiers(), "PromptTemplate"))
        .flatMap(annotation -> version(source, annotation))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Proposal> version(Parsed source, AnnotationTree annotation) {
    return Annotations.argument(annotation, "version")
        .filter(version -> version.getKind() == Tree.Kind.STRING_LITERAL)
        .filter(version -> Concat.value(version).matches("[1-9][0-9]{0,17}|0"))
        .map(
            version -> {
              String next = Long.toString(Long.parseLong(Concat.value(version)) + 1);
              return new Draft(source)
                  .replace(version, '"' + next + '"')
                  .preferred("Raise the version to " + next);
            });
  }
}
