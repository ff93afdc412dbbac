package io.github.warmprefix.cli.lsp.fix.tree;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;

/** Takes sums of texts apart. */
public final class Concat {
  private static final String TEXT_BLOCK = "\"\"\"";

  private Concat() {}

  /** The operands of {@code a + b + c}, in their order; the expression itself if it is no sum. */
  public static List<ExpressionTree> operands(ExpressionTree sum) {
    List<ExpressionTree> operands = new ArrayList<>();
    collect(sum, operands);
    return operands;
  }

  private static void collect(ExpressionTree sum, List<ExpressionTree> operands) {
    if (sum.getKind() == Tree.Kind.PLUS) {
      BinaryTree plus = (BinaryTree) sum;
      collect(plus.getLeftOperand(), operands);
      operands.add(plus.getRightOperand());
    } else {
      operands.add(sum);
    }
  }

  /** Whether an expression is a text in quotes, a text block included. */
  public static boolean isText(Tree tree) {
    return tree.getKind() == Tree.Kind.STRING_LITERAL;
  }

  /** Whether an expression is a text in single quotation marks. */
  public static boolean isPlainText(Parsed source, Tree tree) {
    return isText(tree) && !source.text(tree).startsWith(TEXT_BLOCK);
  }

  /** Whether an expression means the same beside any operator. */
  public static boolean isAtomic(ExpressionTree tree) {
    return switch (tree.getKind()) {
      case METHOD_INVOCATION, IDENTIFIER, MEMBER_SELECT, STRING_LITERAL, PARENTHESIZED, NEW_CLASS ->
          true;
      default -> false;
    };
  }

  /** The value of a text. */
  public static String value(Tree text) {
    return (String) ((LiteralTree) text).getValue();
  }
}
