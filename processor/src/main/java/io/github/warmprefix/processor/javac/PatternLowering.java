package io.github.warmprefix.processor.javac;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import io.github.warmprefix.processor.stability.ir.Pattern;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** Lowers patterns. */
final class PatternLowering {
  private final Scope scope;

  PatternLowering(Scope scope) {
    this.scope = scope;
  }

  Pattern lower(Tree tree) {
    if (tree instanceof BindingPatternTree binding) {
      if (scope.element(binding.getVariable()) instanceof VariableElement variable) {
        return new Pattern.TypeTest(
            scope.symbols().type(variable.asType()), Optional.of(scope.declare(variable)));
      }
      return new Pattern.Any();
    }
    if (tree instanceof ParenthesizedTree parenthesized) {
      return lower(parenthesized.getExpression());
    }
    return NewerTrees.deconstructor(tree)
        .<Pattern>map(
            type ->
                new Pattern.Components(
                    scope.type(type), NewerTrees.nested(tree).stream().map(this::lower).toList()))
        .orElseGet(Pattern.Any::new);
  }
}
