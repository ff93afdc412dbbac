package io.github.warmprefix.cli.lsp.fix;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.warmprefix.cli.lsp.fix.tree.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reading of a clock, and where it is used.
 *
 * @param source the source
 * @param clock the expression that reads the clock
 * @param variable the local variable that keeps what was read, where there is one
 */
record Reading(Parsed source, ExpressionTree clock, Optional<VariableTree> variable) {
  private static final Set<String> PRINTING = Set.of("valueOf", "append", "toString");

  static Optional<Reading> at(Parsed source, int start, int end) {
    List<Tree> around = source.around(start, end);
    if (!(around.get(0) instanceof ExpressionTree clock) || source.end(clock) != end) {
      return Optional.empty();
    }
    boolean kept =
        around.get(1) instanceof VariableTree
            && around.subList(2, around.size()).stream().anyMatch(MethodTree.class::isInstance);
    return Optional.of(
        new Reading(
            source, clock, kept ? Optional.of((VariableTree) around.get(1)) : Optional.empty()));
  }

  /** The expressions that stand for what was read. */
  List<ExpressionTree> uses() {
    return variable.map(this::usesOf).orElse(List.of(clock));
  }

  private List<ExpressionTree> usesOf(VariableTree local) {
    List<ExpressionTree> uses = new ArrayList<>();
    MethodTree method =
        source.around(source.start(local), source.end(local), MethodTree.class).orElseThrow();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIdentifier(IdentifierTree name, Void nothing) {
        if (name.getName().equals(local.getName())) {
          uses.add(name);
        }
        return null;
      }
    }.scan(method.getBody(), null);
    return uses;
  }

  /** Whether it is used for nothing but its text. */
  boolean isPrinted() {
    List<ExpressionTree> uses = uses();
    return !uses.isEmpty() && uses.stream().allMatch(this::isPrinted);
  }

  private boolean isPrinted(ExpressionTree use) {
    Tree parent = outer(use, 1);
    if (parent instanceof BinaryTree sum) {
      return sum.getKind() == Tree.Kind.PLUS;
    }
    return parent instanceof MethodInvocationTree call
        ? isPrinting(call)
        : parent instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("toString");
  }

  private static boolean isPrinting(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && PRINTING.contains(select.getIdentifier().toString());
  }

  /** A tree around another, by how many steps it is out. */
  Tree outer(Tree tree, int steps) {
    return source.around(source.start(tree), source.end(tree)).get(steps);
  }
}
