package io.github.warmprefix.processor.stability.flow;

import java.util.Optional;

/** Computes primitive operators on boxed constants as the language defines them. */
final class Numbers {
  private Numbers() {}

  static Optional<Object> binary(String operator, Object left, Object right) {
    if (left instanceof Boolean x && right instanceof Boolean y) {
      return logical(operator, x, y);
    }
    Object x = promoted(left);
    Object y = promoted(right);
    if (!(x instanceof Number a) || !(y instanceof Number b)) {
      return Optional.empty();
    }
    if (operator.startsWith("<<") || operator.startsWith(">>")) {
      return shift(operator, a, b.longValue());
    }
    if (a instanceof Double || b instanceof Double) {
      return floating(operator, a.doubleValue(), b.doubleValue());
    }
    if (a instanceof Float || b instanceof Float) {
      return floating(operator, a.floatValue(), b.floatValue())
          .map(v -> v instanceof Double d ? (Object) d.floatValue() : v);
    }
    Optional<Object> wide = integral(operator, a.longValue(), b.longValue());
    return a instanceof Long || b instanceof Long
        ? wide
        : wide.map(v -> v instanceof Long n ? (Object) n.intValue() : v);
  }

  private static Object promoted(Object value) {
    if (value instanceof Character character) {
      return (int) character;
    }
    return value instanceof Short || value instanceof Byte
        ? (Object) ((Number) value).intValue()
        : value;
  }

  private static Optional<Object> logical(String operator, boolean x, boolean y) {
    return Optional.ofNullable(
        switch (operator) {
          case "&" -> x & y;
          case "|" -> x | y;
          case "^" -> x ^ y;
          default -> null;
        });
  }

  private static Optional<Object> shift(String operator, Number value, long distance) {
    if (value instanceof Integer n) {
      return Optional.of(
          switch (operator) {
            case "<<" -> n << distance;
            case ">>" -> n >> distance;
            default -> n >>> distance;
          });
    }
    long n = value.longValue();
    return Optional.of(
        switch (operator) {
          case "<<" -> n << distance;
          case ">>" -> n >> distance;
          default -> n >>> distance;
        });
  }

  private static Optional<Object> integral(String operator, long x, long y) {
    if (y == 0 && (operator.equals("/") || operator.equals("%"))) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (operator) {
          case "+" -> x + y;
          case "-" -> x - y;
          case "*" -> x * y;
          case "/" -> x / y;
          case "%" -> x % y;
          case "&" -> x & y;
          case "|" -> x | y;
          case "^" -> x ^ y;
          case "<" -> (Object) (x < y);
          case ">" -> (Object) (x > y);
          case "<=" -> (Object) (x <= y);
          case ">=" -> (Object) (x >= y);
          default -> null;
        });
  }

  private static Optional<Object> floating(String operator, double x, double y) {
    return Optional.ofNullable(
        switch (operator) {
          case "+" -> x + y;
          case "-" -> x - y;
          case "*" -> x * y;
          case "/" -> x / y;
          case "%" -> x % y;
          case "<" -> (Object) (x < y);
          case ">" -> (Object) (x > y);
          case "<=" -> (Object) (x <= y);
          case ">=" -> (Object) (x >= y);
          default -> null;
        });
  }

  static Optional<Object> unary(String operator, Object operand) {
    if (operand instanceof Boolean x) {
      return operator.equals("!") ? Optional.of(!x) : Optional.empty();
    }
    Object value = promoted(operand);
    return switch (operator) {
      case "+" -> Optional.of(value);
      case "-" -> negated(value);
      case "~" -> binary("^", value, -1);
      default -> Optional.empty();
    };
  }

  /** Nothing less a floating zero would lose its sign. */
  private static Optional<Object> negated(Object value) {
    if (value instanceof Double d) {
      return Optional.of(-d);
    }
    return value instanceof Float f ? Optional.of(-f) : binary("-", 0, value);
  }

  static Optional<Object> cast(Object constant, String primitive) {
    Object value = promoted(constant);
    if (!(value instanceof Number n)) {
      return primitive.equals("boolean") && value instanceof Boolean
          ? Optional.of(value)
          : Optional.empty();
    }
    boolean real = n instanceof Double || n instanceof Float;
    int narrow = real ? (int) n.doubleValue() : (int) n.longValue();
    return Optional.ofNullable(
        switch (primitive) {
          case "int" -> (Object) narrow;
          case "long" -> real ? (long) n.doubleValue() : n.longValue();
          case "short" -> (short) narrow;
          case "byte" -> (byte) narrow;
          case "char" -> (char) narrow;
          case "double" -> n.doubleValue();
          case "float" -> n.floatValue();
          default -> null;
        });
  }
}
