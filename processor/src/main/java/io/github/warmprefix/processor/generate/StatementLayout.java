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
          + assignment(indent, body.substring(0, assignment), body.substring(assignment + 3));
    }
    if (body.startsWith("return ")) {
      return blanks + "return " + expression(indent, 7, body.substring(7));
    }
    return blanks
        + (Split.indexOf(body, "(") < 0 ? declaration(indent, statement) : head(indent, statement));
  }

  /** A field or variable without a value: its name moves to a new line. */
  private static String declaration(int indent, String statement) {
    int name = statement.lastIndexOf(' ');
    return statement.substring(0, name)
        + "\n"
        + " ".repeat(indent + CONTINUATION)
        + statement.substring(name + 1);
  }

  /** The value moves to a new line, and before it the name where even that is too long. */
  private static String assignment(int indent, String target, String value) {
    int inner = indent + CONTINUATION;
    int name = target.lastIndexOf(' ') + 1;
    if (indent + target.length() + 2 > WIDTH && name > 0) {
      return target.substring(0, name).stripTrailing()
          + "\n"
          + " ".repeat(inner)
          + assignment(inner, target.substring(name), value);
    }
    return target + " =\n" + " ".repeat(inner) + expression(inner, 0, value);
  }

  private static String expression(int indent, int before, String expression) {
    return Expression.parse(expression).layout(indent, indent + before, ";");
  }

  /** A call, or a declaration with parameters: what is in its parentheses moves to new lines. */
  private static String head(int indent, String statement) {
    int open = Split.indexOf(statement, "(");
    if (open < 0) {
      return statement;
    }
    int close = Split.closing(statement, open);
    List<Expression> inside =
        Split.atCommas(statement.substring(open + 1, close)).stream()
            .map(Expression::parse)
            .toList();
    String start = statement.substring(0, open);
    String trailing = statement.substring(close + 1);
    int name = start.lastIndexOf(' ') + 1;
    if (indent + open + 1 <= WIDTH || name == 0) {
      return new Expression.Call(start, inside).layout(indent, indent, trailing);
    }
    int inner = indent + CONTINUATION;
    return start.substring(0, name).stripTrailing()
        + "\n"
        + " ".repeat(inner)
        + new Expression.Call(start.substring(name), inside).layout(inner, inner, trailing);
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
