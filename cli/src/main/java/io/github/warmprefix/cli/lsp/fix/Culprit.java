package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.warmprefix.cli.lsp.fix.tree.Member;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.lsp.fix.tree.Template;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.Spot;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The cached member that a finding is about, and by what the changing value gets into its text.
 *
 * @param template the template
 * @param member the member
 * @param spot where the finding points
 * @param via the name by which the value comes in, where it comes from elsewhere
 */
record Culprit(Template template, Member member, Spot spot, Optional<String> via) {
  private static final String ARROW = " → ";

  static Optional<Culprit> of(Parsed source, Found found, Spot spot) {
    List<String> path = found.path().map(way -> Arrays.asList(way.split(ARROW))).orElse(List.of());
    Optional<Culprit> here =
        Template.around(source, spot.start(), spot.end())
            .flatMap(
                template ->
                    template
                        .member(source, spot.start(), spot.end())
                        .filter(member -> member.annotation("CachedPrefix").isPresent())
                        .map(member -> inside(source, template, member, spot)));
    return here.isPresent() || path.size() < 2
        ? here
        : elsewhere(
            source, plain(path.get(path.size() - 1)), plain(path.get(path.size() - 2)), spot);
  }

  private static Culprit inside(Parsed source, Template template, Member member, Spot spot) {
    Optional<String> parameter =
        member.parameters().stream()
            .filter(p -> source.start(p) <= spot.start() && spot.end() <= source.end(p))
            .map(p -> p.getName().toString())
            .findFirst();
    return new Culprit(template, member, spot, parameter);
  }

  private static Optional<Culprit> elsewhere(Parsed source, String segment, String via, Spot spot) {
    List<Culprit> candidates =
        Template.in(source).stream()
            .flatMap(
                template ->
                    template.cached().stream()
                        .filter(member -> member.name().equals(segment))
                        .map(member -> new Culprit(template, member, spot, Optional.of(via))))
            .toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static String plain(String step) {
    String name = step.replaceFirst("\\(.*", "");
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether the changing value is part of an expression. */
  boolean isIn(Parsed source, ExpressionTree expression) {
    return via.map(name -> names(expression).contains(name))
        .orElseGet(
            () -> source.start(expression) <= spot.start() && spot.end() <= source.end(expression));
  }

  /** The parameters of the member that an expression uses. */
  List<? extends VariableTree> captured(Tree expression) {
    Set<String> names = names(expression);
    return member.parameters().stream()
        .filter(p -> names.contains(p.getName().toString()))
        .toList();
  }

  /** All names in a tree. */
  static Set<String> names(Tree tree) {
    Set<String> names = new HashSet<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void nothing) {
        names.add(name.getName().toString());
        return null;
      }

      @Override
      public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
        names.add(select.getIdentifier().toString());
        return super.visitMemberSelect(select, nothing);
      }
    }.scan(tree, null);
    return names;
  }
}
