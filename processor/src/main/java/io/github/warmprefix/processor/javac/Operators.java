package io.github.warmprefix.processor.javac;

import com.sun.source.tree.Tree;
import java.util.EnumMap;
import java.util.Map;

/** How operators are written. */
final class Operators {
  private static final Map<Tree.Kind, String> SYMBOLS = new EnumMap<>(Tree.Kind.class);

  static {
    SYMBOLS.put(Tree.Kind.PLUS, "+");
    SYMBOLS.put(Tree.Kind.MINUS, "-");
    SYMBOLS.put(Tree.Kind.MULTIPLY, "*");
    SYMBOLS.put(Tree.Kind.DIVIDE, "/");
    SYMBOLS.put(Tree.Kind.REMAINDER, "%");
    SYMBOLS.put(Tree.Kind.LEFT_SHIFT, "<<");
    SYMBOLS.put(Tree.Kind.RIGHT_SHIFT, ">>");
    SYMBOLS.put(Tree.Kind.UNSIGNED_RIGHT_SHIFT, ">>>");
    SYMBOLS.put(Tree.Kind.LESS_THAN, "<");
    SYMBOLS.put(Tree.Kind.GREATER_THAN, ">");
    SYMBOLS.put(Tree.Kind.LESS_THAN_EQUAL, "<=");
    SYMBOLS.put(Tree.Kind.GREATER_THAN_EQUAL, ">=");
    SYMBOLS.put(Tree.Kind.EQUAL_TO, "==");
    SYMBOLS.put(Tree.Kind.NOT_EQUAL_TO, "!=");
    SYMBOLS.put(Tree.Kind.AND, "&");
    SYMBOLS.put(Tree.Kind.XOR, "^");
    SYMBOLS.put(Tree.Kind.OR, "|");
    SYMBOLS.put(Tree.Kind.CONDITIONAL_AND, "&&");
    SYMBOLS.put(Tree.Kind.CONDITIONAL_OR, "||");
    SYMBOLS.put(Tree.Kind.PLUS_ASSIGNMENT, "+");
    SYMBOLS.put(Tree.Kind.MINUS_ASSIGNMENT, "-");
    SYMBOLS.put(Tree.Kind.MULTIPLY_ASSIGNMENT, "*");
    SYMBOLS.put(Tree.Kind.DIVIDE_ASSIGNMENT, "/");
    SYMBOLS.put(Tree.Kind.REMAINDER_ASSIGNMENT, "%");
    SYMBOLS.put(Tree.Kind.LEFT_SHIFT_ASSIGNMENT, "<<");
    SYMBOLS.put(Tree.Kind.RIGHT_SHIFT_ASSIGNMENT, ">>");
    SYMBOLS.put(Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT, ">>>");
    SYMBOLS.put(Tree.Kind.AND_ASSIGNMENT, "&");
    SYMBOLS.put(Tree.Kind.XOR_ASSIGNMENT, "^");
    SYMBOLS.put(Tree.Kind.OR_ASSIGNMENT, "|");
    SYMBOLS.put(Tree.Kind.UNARY_PLUS, "+");
    SYMBOLS.put(Tree.Kind.UNARY_MINUS, "-");
    SYMBOLS.put(Tree.Kind.BITWISE_COMPLEMENT, "~");
    SYMBOLS.put(Tree.Kind.LOGICAL_COMPLEMENT, "!");
  }

  private Operators() {}

  static String symbol(Tree.Kind kind) {
    return SYMBOLS.getOrDefault(kind, "?");
  }
}
