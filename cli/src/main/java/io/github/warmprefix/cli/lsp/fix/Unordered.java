package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.cli.lsp.fix.tree.Annotations;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An expression that makes a collection without an order.
 *
 * @param source the source
 * @param expression the expression
 * @param around the trees around it, innermost first
 */
record Unordered(Parsed source, ExpressionTree expression, List<Tree> around) {
  private static final Set<String> SORTABLE =
      Set.of(
          "String",
          "Integer",
          "Long",
          "Short",
          "Byte",
          "Character",
          "BigInteger",
          "BigDecimal",
          "LocalDate",
          "UUID");

  static Optional<Unordered> at(Parsed source, int start, int end) {
    List<Tree> around = source.around(start, end);
    return around.get(0) instanceof ExpressionTree expression && source.end(expression) == end
        ? Optional.of(new Unordered(source, expression, around.subList(1, around.size())))
        : Optional.empty();
  }

  /** As {@code Set.of} where the expression is a call of a method of a class. */
  String call() {
    return expression instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
        ? Annotations.simpleName(select.getExpression()) + "." + select.getIdentifier()
        : "";
  }

  /** As {@code HashSet} where the expression makes an object. */
  String made() {
    if (!(expression instanceof NewClassTree made) || made.getClassBody() != null) {
      return "";
    }
    Tree type =
        made.getIdentifier() instanceof ParameterizedTypeTree generic
            ? generic.getType()
            : made.getIdentifier();
    return Annotations.simpleName(type);
  }

  /** The arguments of the call or constructor. */
  List<? extends ExpressionTree> arguments() {
    return expression instanceof MethodInvocationTree call
        ? call.getArguments()
        : ((NewClassTree) expression).getArguments();
  }

  /** The arguments as they are written, without the parentheses. */
  String argumentText() {
    List<? extends ExpressionTree> arguments = arguments();
    return arguments.isEmpty()
        ? ""
        : source
            .text()
            .substring(
                source.start(arguments.get(0)), source.end(arguments.get(arguments.size() - 1)));
  }

  /** Whether others see the collection, who must not be able to change it. */
  boolean isShared() {
    return around.get(0) instanceof VariableTree && around.get(1) instanceof ClassTree;
  }

  /** Whether its elements, or keys, are sure to have an order of their own. */
  boolean isSortable() {
    return target().filter(Unordered::hasSortableFirst).isPresent();
  }

  /** Whether a type is a collection of something that has an order of its own. */
  static boolean hasSortableFirst(Tree type) {
    return type instanceof ParameterizedTypeTree generic
        && !generic.getTypeArguments().isEmpty()
        && SORTABLE.contains(Annotations.simpleName(generic.getTypeArguments().get(0)));
  }

  /** The type that is written for what is made here. */
  private Optional<Tree> target() {
    if (around.get(0) instanceof VariableTree variable) {
      return Optional.ofNullable(variable.getType());
    }
    if (around.get(0) instanceof ReturnTree) {
      return around.stream()
          .filter(MethodTree.class::isInstance)
          .findFirst()
          .map(method -> ((MethodTree) method).getReturnType());
    }
    return Optional.empty();
  }
}
