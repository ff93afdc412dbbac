package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;

/**
 * A field or a method.
 *
 * @param tree its tree
 * @param owner the class that it is a member of
 */
public record Member(Tree tree, ClassTree owner) {
  /** The member that a tree is; empty where it is neither field nor method. */
  public static Optional<Member> of(Tree tree, ClassTree owner) {
    return tree instanceof MethodTree || tree instanceof VariableTree
        ? Optional.of(new Member(tree, owner))
        : Optional.empty();
  }

  /** Its name. */
  public String name() {
    return tree instanceof MethodTree method
        ? method.getName().toString()
        : ((VariableTree) tree).getName().toString();
  }

  /** As messages name it. */
  public String shown() {
    return isMethod() ? name() + "()" : name();
  }

  /** Whether it is a method. */
  public boolean isMethod() {
    return tree instanceof MethodTree;
  }

  /** What its type is, as it is written. */
  public String type() {
    Tree type =
        tree instanceof MethodTree method
            ? method.getReturnType()
            : ((VariableTree) tree).getType();
    return String.valueOf(type);
  }

  /** The parameters of a method. */
  public List<? extends VariableTree> parameters() {
    return tree instanceof MethodTree method ? method.getParameters() : List.of();
  }

  /** Its annotation of a simple name. */
  public Optional<AnnotationTree> annotation(String name) {
    return Annotations.of(modifiers(), name);
  }

  /** Its modifiers. */
  public ModifiersTree modifiers() {
    return tree instanceof MethodTree method
        ? method.getModifiers()
        : ((VariableTree) tree).getModifiers();
  }

  /** The one expression that it is made of: an initialiser, or all that a method returns. */
  public Optional<ExpressionTree> value() {
    if (tree instanceof VariableTree field) {
      return Optional.ofNullable(field.getInitializer());
    }
    List<? extends StatementTree> body =
        Optional.ofNullable(((MethodTree) tree).getBody())
            .<List<? extends StatementTree>>map(block -> block.getStatements())
            .orElse(List.of());
    return body.size() == 1 && body.get(0) instanceof ReturnTree only
        ? Optional.ofNullable(only.getExpression())
        : Optional.empty();
  }
}
