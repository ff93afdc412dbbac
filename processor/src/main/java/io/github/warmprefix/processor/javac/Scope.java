package io.github.warmprefix.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Where the lowering stands in a source file, and what it knows there. */
final class Scope {
  private final Trees trees;
  private final Symbols symbols;
  private final CompilationUnitTree unit;
  private final TreePath root;
  private final Deque<Element> declarations = new ArrayDeque<>();
  private final Map<Element, Variable> variables = new HashMap<>();

  Scope(Trees trees, Symbols symbols, CompilationUnitTree unit) {
    this.trees = trees;
    this.symbols = symbols;
    this.unit = unit;
    this.root = new TreePath(unit);
  }

  Symbols symbols() {
    return symbols;
  }

  /** The symbol a tree declares or refers to; {@code null} if it has none or it is missing. */
  Element element(Tree tree) {
    return trees.getElement(new TreePath(root, tree));
  }

  Type type(Tree tree) {
    return symbols.type(trees.getTypeMirror(new TreePath(root, tree)));
  }

  /** Runs {@code body} inside a declaration. */
  void inside(Element declaration, Runnable body) {
    declarations.push(declaration);
    try {
      body.run();
    } finally {
      declarations.pop();
    }
  }

  /** The classes around this point, innermost first. */
  List<TypeElement> classes() {
    return declarations.stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .toList();
  }

  TreePlace place(Tree tree) {
    Tree shown = shown(tree);
    long offset = trees.getSourcePositions().getStartPosition(unit, shown);
    return new TreePlace(unit, shown, tree, offset, List.copyOf(declarations));
  }

  /** A call is shown at its start; if it hangs on another call, at its own name. */
  private static Tree shown(Tree tree) {
    if (!(tree instanceof MethodInvocationTree call)) {
      return tree;
    }
    ExpressionTree select = call.getMethodSelect();
    Tree start = select;
    while (start instanceof MemberSelectTree member) {
      start = member.getExpression();
    }
    return start instanceof IdentifierTree ? start : select;
  }

  Variable declare(VariableElement element) {
    return declare(element, Optional.empty());
  }

  /** Declares a parameter that stands at {@code place}. */
  Variable declare(VariableElement element, Optional<Place> place) {
    Variable variable =
        new Variable(
            element.getSimpleName().toString(),
            symbols.type(element.asType()),
            symbols.annotations().stable(element),
            place,
            symbols.annotations().of(element));
    variables.put(element, variable);
    return variable;
  }

  Variable variable(VariableElement element) {
    Variable variable = variables.get(element);
    return variable == null ? declare(element) : variable;
  }
}
