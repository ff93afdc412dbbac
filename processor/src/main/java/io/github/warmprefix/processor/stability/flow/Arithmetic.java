package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Optional;
import java.util.Set;

/** Computes operators and casts. */
final class Arithmetic {
  private static final long MILLIS_PER_DAY = 86_400_000L;
  private static final Set<String> WHOLE = Set.of("int", "long");
  private static final Set<String> ZEROING = Set.of("*", "&");

  private final Machine machine;

  Arithmetic(Machine machine) {
    this.machine = machine;
  }

  Value binary(
      String operator, Value left, Value right, Type type, Place leftPlace, Place rightPlace) {
    if (operator.equals("+") && type.name().equals("java.lang.String")) {
      return concat(
          machine.printing().print(left, leftPlace), machine.printing().print(right, rightPlace));
    }
    Taint taint = Values.reach(left).and(Values.reach(right));
    if (operator.equals("==") || operator.equals("!=")) {
      return identity(operator, left, right, type, taint);
    }
    if (operator.equals("/") && isWholeDays(right)) {
      taint = taint.toDay();
    }
    if (WHOLE.contains(type.name())
        && ZEROING.contains(operator)
        && (isZero(left) || isZero(right))) {
      return new Value.Scalar(Numbers.cast(0, type.name()), type, Taint.NONE);
    }
    Optional<Object> folded =
        Values.constant(left)
            .flatMap(x -> Values.constant(right).flatMap(y -> Numbers.binary(operator, x, y)));
    return new Value.Scalar(folded, type, taint);
  }

  private static boolean isWholeDays(Value divisor) {
    return Values.constant(divisor, Number.class)
        .filter(n -> n.longValue() >= MILLIS_PER_DAY && n.longValue() % MILLIS_PER_DAY == 0)
        .isPresent();
  }

  private static boolean isZero(Value factor) {
    return Values.constant(factor, Number.class).filter(n -> n.doubleValue() == 0).isPresent();
  }

  Value.Scalar concat(Value.Scalar left, Value.Scalar right) {
    Optional<String> text =
        left.constant()
            .flatMap(x -> right.constant().map(y -> new String[] {(String) x, (String) y}))
            .filter(parts -> parts[0].length() + parts[1].length() <= Budget.MAX_TEXT)
            .map(parts -> parts[0] + parts[1]);
    machine.budget().step(text.map(String::length).orElse(0));
    Taint taint = left.taint().and(right.taint());
    return Value.Scalar.text(text, Words.in(left) || Words.in(right) ? taint.amid() : taint);
  }

  private static Value identity(String operator, Value left, Value right, Type type, Taint taint) {
    Match match = Match.equal(left, right);
    if (match == Match.MAYBE
        && (isObject(left) && Values.isNull(right) || isObject(right) && Values.isNull(left))) {
      match = Match.NEVER;
    }
    return match == Match.MAYBE
        ? Value.Scalar.opaque(type, taint)
        : new Value.Scalar(
            Optional.of(match == Match.ALWAYS == operator.equals("==")), type, taint);
  }

  private static boolean isObject(Value value) {
    Value base = Values.untinted(value);
    return base instanceof Value.Heap || base instanceof Value.Function;
  }

  Value unary(Expression.Unary unary, Value operand) {
    Optional<Object> folded =
        Values.constant(operand).flatMap(x -> Numbers.unary(unary.operator(), x));
    return new Value.Scalar(folded, unary.type(), Values.reach(operand));
  }

  /** Widens a constant to the primitive type of a variable. */
  static Value convert(Value value, Type type) {
    return type.kind() == Type.Kind.PRIMITIVE
            && value instanceof Value.Scalar scalar
            && scalar.constant().isPresent()
            && scalar.constant().get() != Constants.END_OF_DATE
            && !Values.isNull(value)
        ? new Value.Scalar(Numbers.cast(scalar.constant().get(), type.name()), type, scalar.taint())
        : value;
  }

  Value cast(Value value, Type type) {
    if (type.kind() != Type.Kind.PRIMITIVE) {
      return Values.untinted(value) instanceof Value.Scalar scalar && scalar.constant().isEmpty()
          ? Value.Scalar.opaque(
              type.kind() == Type.Kind.NONE ? scalar.type() : type, Values.reach(value))
          : value;
    }
    return new Value.Scalar(
        Values.constant(value).flatMap(x -> Numbers.cast(x, type.name())),
        type,
        Values.reach(value));
  }
}
