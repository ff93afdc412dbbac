package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A method that does nothing but give names to values and return one, or the initialiser of a
 * field.
 *
 * @param member the method or field
 * @param locals the names it gives
 * @param value what it returns
 */
public record Body(Member member, List<VariableTree> locals, ExpressionTree value) {
  /** The body of a member; empty where it does more. */
  public static Optional<Body> of(Member member) {
    if (member.tree() instanceof VariableTree field) {
      return Optional.ofNullable(field.getInitializer())
          .map(value -> new Body(member, List.of(), value));
    }
    List<? extends StatementTree> statements = statements((MethodTree) member.tree());
    List<VariableTree> locals = new ArrayList<>();
    for (StatementTree statement : statements) {
      if (statement instanceof VariableTree local && local.getInitializer() != null) {
        locals.add(local);
      }
    }
    return locals.size() == statements.size() - 1
            && statements.get(locals.size()) instanceof ReturnTree last
            && last.getExpression() != null
        ? Optional.of(new Body(member, locals, last.getExpression()))
        : Optional.empty();
  }

  private static List<? extends StatementTree> statements(MethodTree method) {
    return method.getBody() == null ? List.of() : method.getBody().getStatements();
  }

  /** Where a name is used. */
  public List<IdentifierTree> uses(String name) {
    return Uses.of(name, member.tree());
  }
}
