package io.github.warmprefix.processor.generate;

import java.util.List;

/** Lays out a statement, a field or the head of a declaration that is too long for one line. */
final class StatementLayout {
  static final int WIDTH = 100;
  static final int CONTINUATION = 4;

  private StatementLayout() {}

  /** The lines of a statement that is given on one line, without a line break at the end. */
  static String layout(int indent, String statement) {
    String blanks = " ".repeat(indent);
    if (indent + statement.length() <= WIDTH) {
      return blanks + statement;
    }
    if (statement.endsWith("{") || statement.endsWith("{}")) {
      int clause = statement.indexOf(" implements ");
      return blanks
          + (clause < 0 ? head(indent, statement) : withClause(indent, statement, clause + 1));
    }
    String body = statement.substring(0, statement.length() - 1);
    int assignment = Split.indexOf(body, " = ");
    if (assignment >= 0) {
      return blanks
          + body.substring(0, assignment)
          + " =\n"
          + " ".repeat(indent + CONTINUATION)
          + expression(indent + CONTINUATION, 0, body.substring(assignment + 3));
    }
    if (body.startsWith("return ")) {
      return blanks + "return " + expression(indent, 7, body.substring(7));
    }
    return blanks + head(indent, statement);
  }

  private static String expression(int indent, int before, String expression) {
    return Expression.parse(expression).layout(indent, indent + before, ";");
  }

  /** A call, or a declaration with parameters: what is in its parentheses moves to new lines. */
  private static String head(int indent, String statement) {
    int open = Split.indexOf(statement, "(");
    int close = Split.closing(statement, open);
    List<Expression> inside =
        Split.atCommas(statement.substring(open + 1, close)).stream()
            .map(Expression::parse)
            .toList();
    return new Expression.Call(statement.substring(0, open), inside)
        .layout(indent, indent, statement.substring(close + 1));
  }

  /** The head of a class with its {@code implements} clause on new lines. */
  private static String withClause(int indent, String statement, int clause) {
    String blanks = " ".repeat(indent + CONTINUATION);
    String start = statement.substring(0, clause - 1) + "\n" + blanks;
    String rest = statement.substring(clause);
    return indent + CONTINUATION + rest.length() <= WIDTH
        ? start + rest
        : start + rest.replace(", ", ",\n" + blanks + " ".repeat(CONTINUATION));
  }
}
