package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Concat;
import io.github.warmprefix.cli.lsp.fix.tree.Layout;
import io.github.warmprefix.cli.lsp.fix.tree.Member;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import io.github.warmprefix.cli.lsp.fix.tree.Template;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the place behind the prefix for a sentence that varies. */
final class Destination {
  private static final String DYNAMIC = "DynamicSuffix";
  private static final int WIDTH = 100;

  private final Parsed source;
  private final Template template;
  private final Layout layout;

  Destination(Parsed source, Template template) {
    this.source = source;
    this.template = template;
    this.layout = new Layout(source);
  }

  /** The first method behind the prefix that can take a sentence in front of its own text. */
  Optional<Member> existing(Set<String> names) {
    return template.dynamic().stream()
        .filter(member -> member.type().equals("String") && !inSystem(member))
        .findFirst()
        .filter(member -> member.value().isPresent())
        .filter(
            member ->
                member.parameters().stream()
                    .noneMatch(p -> names.contains(p.getName().toString())));
  }

  private static boolean inSystem(Member member) {
    return member
        .annotation(DYNAMIC)
        .flatMap(annotation -> Annotations.argument(annotation, "section"))
        .filter(section -> Annotations.simpleName(section).equals("SYSTEM"))
        .isPresent();
  }

  /** Puts a sentence in front of what a method returns. */
  void into(Draft draft, Member member, Cut cut) {
    ExpressionTree value = member.value().orElseThrow();
    int at = source.start(value);
    String sentence =
        cut.text()
            ? cut.fragment().substring(0, cut.fragment().length() - 1) + "\\n\""
            : cut.operand() + " + \"\\n\"";
    boolean atomic = isAtomic(value);
    String rest = source.text().substring(at, layout.nextLine(at)).stripTrailing();
    int column = at - layout.lineStart(at);
    String plus =
        column + sentence.length() + 3 + rest.length() > WIDTH
            ? layout.lineEnd() + layout.indent(at) + "    + "
            : " + ";
    draft.insert(at, sentence + plus + (atomic ? "" : "("));
    if (!atomic) {
      draft.insert(source.end(value), ")");
    }
  }

  /** Whether an expression means the same behind a plus sign. */
  private boolean isAtomic(ExpressionTree value) {
    return value.getKind() == Tree.Kind.PLUS
        ? Concat.isText(Concat.operands(value).get(0))
        : Concat.isAtomic(value);
  }

  /** Whether a method may be added behind the prefix without parting a conversation. */
  boolean takesMethod() {
    return template.dynamic().stream().allMatch(member -> member.type().equals("String"))
        && place().isPresent();
  }

  /** Adds a method that returns a sentence. */
  void asMethod(Draft draft, String name, Cut cut, List<? extends VariableTree> parameters) {
    int at = place().orElseThrow();
    Member like = neighbour();
    String end = layout.lineEnd();
    String indent = layout.indent(source.start(like.tree()));
    String step = layout.step(template.type(), source.start(like.tree()));
    String annotation = draft.type("io.github.warmprefix.annotations." + DYNAMIC);
    String method =
        indent
            + "@"
            + annotation
            + end
            + indent
            + "static String "
            + name
            + "("
            + declared(parameters)
            + ") {"
            + end
            + indent
            + step
            + "return "
            + cut.fragment()
            + ";"
            + end
            + indent
            + "}"
            + end;
    draft.insert(at, template.dynamic().isEmpty() ? end + method : method + end);
  }

  private static String declared(List<? extends VariableTree> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.getType() + " " + parameter.getName())
        .collect(Collectors.joining(", "));
  }

  private Member neighbour() {
    List<Member> dynamic = template.dynamic();
    List<Member> cached = template.cached();
    return dynamic.isEmpty() ? cached.get(cached.size() - 1) : dynamic.get(0);
  }

  /** In front of the first dynamic member, or behind the last cached one. */
  private Optional<Integer> place() {
    Member neighbour = neighbour();
    return layout
        .lines(neighbour.tree(), template.type())
        .map(lines -> template.dynamic().isEmpty() ? lines.end() : lines.start());
  }

  /** A name for a method that no member of the template has yet. */
  String freeName(String wanted) {
    String name = wanted;
    for (int i = 2; template.has(name); i++) {
      name = wanted + i;
    }
    return name;
  }
}
