package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.cli.lsp.fix.tree.Body;
import io.github.warmprefix.cli.lsp.fix.tree.Layout;
import io.github.warmprefix.cli.lsp.fix.tree.Layout.Lines;
import io.github.warmprefix.cli.lsp.fix.tree.Member;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.lsp.fix.tree.Sum;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a sentence out of a cached member.
 *
 * @param source the source
 * @param culprit the member, and the value in it
 * @param body what the member does
 * @param sum the text of the member
 * @param local the variable that keeps the value, and goes with the sentence
 * @param cut the sentence
 */
record Removal(
    Parsed source, Culprit culprit, Body body, Sum sum, Optional<VariableTree> local, Cut cut) {

  static Optional<Removal> of(Parsed source, Culprit culprit) {
    return Body.of(culprit.member())
        .filter(body -> culprit.member().type().equals("String"))
        .flatMap(body -> of(source, culprit, body))
        .filter(Removal::isComplete);
  }

  private static Optional<Removal> of(Parsed source, Culprit culprit, Body body) {
    Optional<VariableTree> local =
        body.locals().stream().filter(l -> culprit.isIn(source, l.getInitializer())).findFirst();
    List<IdentifierTree> uses = local.map(l -> body.uses(l.getName().toString())).orElse(List.of());
    if (local.isPresent() && (uses.size() != 1 || !source.within(uses.get(0), body.value()))) {
      return Optional.empty();
    }
    Sum sum =
        local
            .map(l -> new Sum(source, body.value(), uses.get(0), l.getInitializer()))
            .orElseGet(() -> new Sum(source, body.value()));
    return cut(source, culprit, sum, uses)
        .map(cut -> new Removal(source, culprit, body, sum, local, cut));
  }

  private static Optional<Cut> cut(
      Parsed source, Culprit culprit, Sum sum, List<IdentifierTree> uses) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < sum.size(); i++) {
      ExpressionTree operand = sum.operand(i);
      boolean changes =
          uses.isEmpty() ? culprit.isIn(source, operand) : source.within(uses.get(0), operand);
      if (changes) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Cut.of(sum, first, last);
  }

  /** Whether the sentence takes all with it that it needs, and leaves the rest whole. */
  private boolean isComplete() {
    Layout layout = new Layout(source);
    Set<String> names = names();
    local.ifPresent(l -> names.remove(l.getName().toString()));
    boolean self = body.locals().stream().noneMatch(l -> names.contains(l.getName().toString()));
    boolean alone = local.isEmpty() || ownLines(layout, local.get());
    int left = body.locals().size() - (local.isPresent() ? 1 : 0);
    boolean mayGo =
        left == 0
            && culprit.template().cached().size() > 1
            && layout.lines(culprit.member().tree(), culprit.template().type()).isPresent();
    return self && alone && (cut.removal().isPresent() || mayGo);
  }

  private boolean ownLines(Layout layout, VariableTree declared) {
    int end = source.end(declared);
    return layout.beginsLine(source.start(declared))
        && source.text().substring(end, layout.nextLine(end)).isBlank();
  }

  /** The names in the sentence. */
  Set<String> names() {
    Set<String> names = new HashSet<>();
    for (int i = cut.first(); i <= cut.last(); i++) {
      names.addAll(Culprit.names(sum.operand(i)));
    }
    local.ifPresent(l -> names.addAll(Culprit.names(l.getInitializer())));
    return names;
  }

  /** The parameters of the member that the sentence uses. */
  List<? extends VariableTree> captured() {
    Set<String> names = names();
    return culprit.member().parameters().stream()
        .filter(p -> names.contains(p.getName().toString()))
        .toList();
  }

  /** A name for a method that returns the sentence. */
  String name() {
    Member member = culprit.member();
    String name = member.isMethod() ? member.name() : camelCase(member.name());
    return cut.removal().isPresent() ? name + "Suffix" : name;
  }

  private static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_+")) {
      name.append(
          name.isEmpty() || word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }

  /** A fix with which the sentence is gone from the member. */
  Draft draft() {
    Draft draft = new Draft(source);
    Layout layout = new Layout(source);
    if (cut.removal().isPresent()) {
      draft.add(cut.removal().get());
      local.ifPresent(
          l ->
              draft.replace(layout.lineStart(source.start(l)), layout.nextLine(source.end(l)), ""));
      dropParameters(draft);
    } else {
      Lines lines = layout.lines(culprit.member().tree(), culprit.template().type()).orElseThrow();
      draft.replace(layout.withBlankAhead(lines.start()), lines.end(), "");
    }
    return draft;
  }

  /** What only the sentence has used is no parameter of the member any more. */
  private void dropParameters(Draft draft) {
    List<? extends VariableTree> all = culprit.member().parameters();
    Set<String> gone = names();
    gone.removeAll(keptNames());
    List<String> left =
        all.stream().filter(p -> !gone.contains(p.getName().toString())).map(source::text).toList();
    if (left.size() < all.size()) {
      Tree last = all.get(all.size() - 1);
      draft.replace(source.start(all.get(0)), source.end(last), String.join(", ", left));
    }
  }

  private Set<String> keptNames() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < sum.size(); i++) {
      if (i < cut.first() || i > cut.last()) {
        names.addAll(Culprit.names(sum.operand(i)));
      }
    }
    body.locals().stream()
        .filter(l -> local.filter(gone -> gone == l).isEmpty())
        .forEach(l -> names.addAll(Culprit.names(l.getInitializer())));
    return names;
  }
}
