package io.github.warmprefix.processor.generate;

import java.util.List;
import java.util.stream.Collectors;

/** An expression of generated code that knows how it is broken over lines. */
sealed interface Expression {
  /** The expression on one line. */
  String flat();

  /**
   * The expression over several lines.
   *
   * @param indent the indentation of the line it starts on
   * @param trailing what follows on its last line
   */
  String broken(int indent, String trailing);

  /**
   * The expression, on one line where it fits.
   *
   * @param column where it starts
   */
  default String layout(int indent, int column, String trailing) {
    String flat = flat() + trailing;
    return column + flat.length() <= StatementLayout.WIDTH ? flat : broken(indent, trailing);
  }

  /** A name or a literal, which is never broken, or a parameter, whose name moves to a new line. */
  record Atom(String flat) implements Expression {
    @Override
    public String broken(int indent, String trailing) {
      int name = flat.startsWith("\"") ? -1 : flat.lastIndexOf(' ');
      return name < 0
          ? flat + trailing
          : flat.substring(0, name)
              + "\n"
              + " ".repeat(indent + StatementLayout.CONTINUATION)
              + flat.substring(name + 1)
              + trailing;
    }
  }

  /**
   * Something in parentheses behind a name: together on a new line where they fit there, or each on
   * a line of its own.
   *
   * @param head what stands in front of the parenthesis
   */
  record Call(String head, List<Expression> arguments) implements Expression {
    @Override
    public String flat() {
      return head + "(" + flatArguments() + ")";
    }

    @Override
    public String broken(int indent, String trailing) {
      if (arguments.isEmpty()) {
        return flat() + trailing;
      }
      int inner = indent + StatementLayout.CONTINUATION;
      String separator = "\n" + " ".repeat(inner);
      String together = flatArguments() + ")" + trailing;
      if (inner + together.length() <= StatementLayout.WIDTH) {
        return head + "(" + separator + together;
      }
      StringBuilder text = new StringBuilder(head).append('(');
      for (int i = 0; i < arguments.size(); i++) {
        String behind = i + 1 < arguments.size() ? "," : ")" + trailing;
        text.append(separator).append(arguments.get(i).layout(inner, inner, behind));
      }
      return text.toString();
    }

    private String flatArguments() {
      return arguments.stream().map(Expression::flat).collect(Collectors.joining(", "));
    }
  }

  /** A lambda expression: its body moves to a new line. */
  record Lambda(Expression body) implements Expression {
    static final String ARROW = "() ->";

    @Override
    public String flat() {
      return ARROW + " " + body.flat();
    }

    @Override
    public String broken(int indent, String trailing) {
      int inner = indent + StatementLayout.CONTINUATION;
      return ARROW + "\n" + " ".repeat(inner) + body.layout(inner, inner, trailing);
    }
  }

  /** Reads an expression of the kinds that are generated. */
  static Expression parse(String source) {
    if (source.startsWith(Lambda.ARROW)) {
      return new Lambda(parse(source.substring(Lambda.ARROW.length()).strip()));
    }
    int open = Split.indexOf(source, "(");
    if (open < 0 || Split.closing(source, open) != source.length() - 1) {
      return new Atom(source);
    }
    List<Expression> arguments =
        Split.atCommas(source.substring(open + 1, source.length() - 1)).stream()
            .map(Expression::parse)
            .toList();
    return new Call(source.substring(0, open), arguments);
  }
}
