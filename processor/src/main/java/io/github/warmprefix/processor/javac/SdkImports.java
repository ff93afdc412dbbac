package io.github.warmprefix.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;

/** Tells from the imports of a file alone whether it may build requests. */
final class SdkImports {
  private static final String[] PREFIX = {"com", "anthropic", "models"};

  private SdkImports() {}

  static boolean in(CompilationUnitTree unit) {
    for (ImportTree tree : unit.getImports()) {
      if (startsWithPrefix(tree.getQualifiedIdentifier())) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithPrefix(Tree name) {
    int length = 1;
    for (Tree t = name; t instanceof MemberSelectTree member; t = member.getExpression()) {
      length++;
    }
    Tree rest = name;
    for (int i = length; i > PREFIX.length && rest instanceof MemberSelectTree member; i--) {
      rest = member.getExpression();
    }
    return length > PREFIX.length && matches(rest, PREFIX.length - 1);
  }

  private static boolean matches(Tree name, int index) {
    if (name instanceof MemberSelectTree member) {
      ExpressionTree qualifier = member.getExpression();
      return member.getIdentifier().contentEquals(PREFIX[index]) && matches(qualifier, index - 1);
    }
    return index == 0
        && name instanceof IdentifierTree identifier
        && identifier.getName().contentEquals(PREFIX[0]);
  }
}
