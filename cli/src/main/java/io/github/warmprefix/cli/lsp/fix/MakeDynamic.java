package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Member;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns a cached method that is little but a changing value into a dynamic one. */
final class MakeDynamic implements QuickFix {
  /** More text than this is worth caching. */
  private static final int MOST = 300;

  @Override
  public Set<RuleId> rules() {
    return Set.of(RuleId.PER_REQUEST_VALUE, RuleId.UNDECLARED_VARIATION, RuleId.PER_PROCESS_VALUE);
  }

  @Override
  public List<Proposal> propose(Parsed source, Found found, Spot spot) {
    return Culprit.of(source, found, spot)
        .filter(culprit -> isPlain(culprit.member()) && culprit.template().cached().size() > 1)
        .filter(culprit -> textIn(culprit.member(), culprit.template().type()) <= MOST)
        .flatMap(culprit -> proposal(source, culprit))
        .map(List::of)
        .orElse(List.of());
  }

  /** Whether the body is all the text there is; one expression is left to the cutting of text. */
  private static boolean isPlain(Member member) {
    AnnotationTree cached = member.annotation("CachedPrefix").orElseThrow();
    return member.isMethod()
        && member.type().equals("String")
        && member.value().isEmpty()
        && Annotations.argument(cached, "resource").isEmpty()
        && Annotations.argument(cached, "section").isEmpty();
  }

  private static Optional<Proposal> proposal(Parsed source, Culprit culprit) {
    Member member = culprit.member();
    Draft draft = new Draft(source);
    AnnotationTree cached = member.annotation("CachedPrefix").orElseThrow();
    String dynamic = "@" + draft.type("io.github.warmprefix.annotations.DynamicSuffix");
    List<Member> suffixes = culprit.template().dynamic();
    Moving moving = new Moving(source, culprit.template().type());
    Edit change = new Edit(source.start(cached), source.end(cached), dynamic);
    Optional<List<Edit>> moved =
        suffixes.isEmpty()
            ? moving.behind(member, lastCached(culprit), change)
            : moving.ahead(member, suffixes.get(0), change);
    return moved
        .map(draft::addAll)
        .map(all -> all.possible("Make " + member.shown() + " a @DynamicSuffix"));
  }

  private static Member lastCached(Culprit culprit) {
    List<Member> cached = culprit.template().cached();
    return cached.get(cached.size() - 1);
  }

  /** How much text a method holds, with the constants of its class that it names. */
  private static int textIn(Member member, ClassTree type) {
    Set<String> names = Culprit.names(member.tree());
    int size = literals(((MethodTree) member.tree()).getBody());
    for (Tree other : type.getMembers()) {
      if (other instanceof VariableTree field && names.contains(field.getName().toString())) {
        size += literals(field.getInitializer());
      }
    }
    return size;
  }

  private static int literals(Tree tree) {
    int[] size = {0};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void nothing) {
        size[0] += String.valueOf(literal.getValue()).length();
        return null;
      }
    }.scan(tree, null);
    return size[0];
  }
}
