package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Member;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.lsp.fix.tree.Template;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Declares that each value of a parameter is to have a cache entry of its own. */
final class AddCacheKey implements QuickFix {
  @Override
  public Set<RuleId> rules() {
    return Set.of(RuleId.UNDECLARED_VARIATION, RuleId.FINITE_VARIANTS);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Culprit.of(source, found, spot)
        .flatMap(culprit -> parameter(source, culprit).map(p -> proposals(source, culprit, p)))
        .orElse(List.of());
  }

  private static Optional<VariableTree> parameter(Parsed source, Culprit culprit) {
    String name =
        culprit
            .via()
            .orElseGet(() -> source.text().substring(culprit.spot().start(), culprit.spot().end()));
    return culprit.member().parameters().stream()
        .filter(p -> p.getName().contentEquals(name))
        .filter(p -> Annotations.of(p.getModifiers(), "CacheKey").isEmpty())
        .<VariableTree>map(p -> p)
        .findFirst();
  }

  private static List<Proposal> proposals(Parsed source, Culprit culprit, VariableTree parameter) {
    String title = "Declare " + parameter.getName() + " as a @CacheKey";
    Draft draft = new Draft(source);
    Edit change = declare(source, draft, parameter);
    List<Proposal> proposals = new ArrayList<>();
    proposals.add(draft.add(change).possible(title));
    Template template = culprit.template();
    List<Member> cached = template.cached();
    Member last = cached.get(cached.size() - 1);
    if (last.tree() != culprit.member().tree()) {
      Draft moved = new Draft(source);
      new Moving(source, template.type())
          .behind(culprit.member(), last, declare(source, moved, parameter))
          .map(moved::addAll)
          .map(all -> all.possible(title + ", and move " + culprit.member().shown() + " last"))
          .ifPresent(proposals::add);
    }
    return proposals;
  }

  private static Edit declare(Parsed source, Draft draft, VariableTree parameter) {
    String key = "@" + draft.type("io.github.warmprefix.annotations.CacheKey");
    Optional<AnnotationTree> stable = Annotations.of(parameter.getModifiers(), "Stable");
    int start = source.start(parameter);
    return stable
        .map(annotation -> new Edit(source.start(annotation), source.end(annotation), key))
        .orElseGet(() -> new Edit(start, start, key + " "));
  }
}
