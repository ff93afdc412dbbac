package io.github.warmprefix.processor.javac;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** Lowers the resources of {@code try}: each is closed when what stands behind it has ended. */
final class ResourceLowering {
  private final Scope scope;
  private final StatementLowering statements;

  ResourceLowering(Scope scope, StatementLowering statements) {
    this.scope = scope;
    this.statements = statements;
  }

  /** The block of {@code tree} with its resources around. */
  Statement lower(TryTree tree) {
    return lower(List.copyOf(tree.getResources()), tree);
  }

  private Statement lower(List<? extends Tree> resources, TryTree tree) {
    if (resources.isEmpty()) {
      return statements.lower(tree.getBlock());
    }
    Tree resource = resources.get(0);
    Optional<Statement> head =
        resource instanceof ExpressionTree
            ? Optional.empty()
            : Optional.of(statements.lower(resource));
    Statement inside = lower(resources.subList(1, resources.size()), tree);
    Statement closed = new Statement.Try(inside, List.of(), close(resource));
    return new Statement.Block(head.map(h -> List.of(h, closed)).orElse(List.of(closed)));
  }

  private Statement close(Tree resource) {
    Expression value = value(resource);
    Method close =
        new Method(value.type(), "close", List.of(), Type.NONE, false, false, false, false);
    return new Statement.Execute(
        new Expression.Call(
            Optional.of(value), close, List.of(), false, Type.NONE, scope.place(resource)));
  }

  private Expression value(Tree resource) {
    return resource instanceof VariableTree
            && scope.element(resource) instanceof VariableElement variable
        ? new Expression.Local(scope.variable(variable), scope.place(resource))
        : statements.expression((ExpressionTree) resource);
  }
}
