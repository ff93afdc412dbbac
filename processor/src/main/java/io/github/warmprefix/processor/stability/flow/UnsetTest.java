package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import io.github.warmprefix.processor.stability.ir.Walk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A condition that asks whether a field has no value, or nothing in it, yet.
 *
 * @param field the key of the field
 * @param whenTrue whether it has none where the condition holds
 * @param isFlag whether the field is a flag that goes with others
 */
record UnsetTest(String field, boolean whenTrue, boolean isFlag) {
  private static final Set<String> SIZES = Set.of("size", "length");

  /** What a condition asks; {@code copies} are the locals that hold fields. */
  static Optional<UnsetTest> of(Expression condition, Map<Variable, String> copies) {
    if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      return of(not.operand(), copies).map(UnsetTest::negated);
    }
    if (condition instanceof Expression.Binary binary) {
      return of(binary, copies);
    }
    if (condition instanceof Expression.Call call) {
      return of(call, copies);
    }
    return subject(condition, copies)
        .map(field -> new UnsetTest(field, false, condition.type().kind() == Type.Kind.PRIMITIVE));
  }

  private static Optional<UnsetTest> of(Expression.Binary binary, Map<Variable, String> copies) {
    Optional<UnsetTest> left = of(binary.left(), copies);
    Optional<UnsetTest> right = of(binary.right(), copies);
    return switch (binary.operator()) {
      case "&&" ->
          left.filter(UnsetTest::whenTrue)
              .or(() -> right.filter(UnsetTest::whenTrue))
              .or(() -> left.filter(test -> right.isPresent()));
      case "||" ->
          left.filter(test -> !test.whenTrue())
              .or(() -> right.filter(test -> !test.whenTrue()))
              .or(() -> left.filter(test -> right.isPresent()));
      case "==" -> compared(binary, copies).map(field -> new UnsetTest(field, true, false));
      case "!=", ">" -> compared(binary, copies).map(field -> new UnsetTest(field, false, false));
      default -> Optional.empty();
    };
  }

  private static Optional<String> compared(Expression.Binary binary, Map<Variable, String> copies) {
    if (isNull(binary.right()) && !binary.operator().equals(">")) {
      return subject(binary.left(), copies).or(() -> content(binary.left()));
    }
    boolean empty =
        binary.right() instanceof Expression.Literal zero
            && zero.value().equals(Optional.of(0))
            && binary.left() instanceof Expression.Call size
            && SIZES.contains(size.method().name());
    return empty
        ? ((Expression.Call) binary.left()).receiver().flatMap(r -> subject(r, copies))
        : Optional.empty();
  }

  private static Optional<UnsetTest> of(Expression.Call call, Map<Variable, String> copies) {
    if (call.method().owner().name().equals("java.util.Objects") && call.arguments().size() == 1) {
      return subject(call.arguments().get(0), copies)
          .map(field -> new UnsetTest(field, call.method().name().equals("isNull"), false));
    }
    Optional<String> field = call.receiver().flatMap(receiver -> subject(receiver, copies));
    return switch (call.method().name()) {
      case "isEmpty" -> field.map(f -> new UnsetTest(f, true, false));
      case "containsKey", "isPresent" -> field.map(f -> new UnsetTest(f, false, false));
      case "compareAndSet" ->
          field
              .filter(f -> call.type().name().equals("boolean"))
              .map(f -> new UnsetTest(f, true, false));
      default -> Optional.empty();
    };
  }

  /** The field that an expression reads, or that a local holds. */
  private static Optional<String> subject(Expression expression, Map<Variable, String> copies) {
    return expression instanceof Expression.Local local
        ? Optional.ofNullable(copies.get(local.variable()))
        : field(expression);
  }

  /** The key of a field that is static or belongs to {@code this}. */
  static Optional<String> field(Expression expression) {
    return expression instanceof Expression.FieldRead read
            && read.receiver().map(Expression.This.class::isInstance).orElse(true)
        ? Optional.of(read.field().key())
        : Optional.empty();
  }

  /** The key of the field a value of which is looked up. */
  static Optional<String> content(Expression expression) {
    if (expression instanceof Expression.Index index) {
      return field(index.array());
    }
    return expression instanceof Expression.Call call
            && call.method().name().equals("get")
            && call.method().owner().name().startsWith("java.util.")
        ? call.receiver().flatMap(UnsetTest::field)
        : Optional.empty();
  }

  /** The key of the field whose value an expression yields, unless it has none. */
  static Optional<String> keptBy(Expression expression, Map<Variable, String> copies) {
    if (expression instanceof Expression.Conditional choice) {
      return of(choice.condition(), copies)
          .filter(
              test ->
                  subject(test.whenTrue() ? choice.whenFalse() : choice.whenTrue(), copies)
                      .equals(Optional.of(test.field())))
          .map(UnsetTest::field);
    }
    return expression instanceof Expression.Call call
        ? orElse(call).flatMap(kept -> subject(kept, copies))
        : Optional.empty();
  }

  /** {@code requireNonNullElse(kept, value)}, or {@code ofNullable(kept).orElse(value)}. */
  private static Optional<Expression> orElse(Expression.Call call) {
    if (call.method().name().startsWith("requireNonNullElse")) {
      return Optional.of(call.arguments().get(0));
    }
    return call.receiver().isPresent()
            && call.receiver().get() instanceof Expression.Call optional
            && optional.method().name().equals("ofNullable")
            && call.method().name().startsWith("orElse")
        ? Optional.of(optional.arguments().get(0))
        : Optional.empty();
  }

  static boolean isNull(Expression expression) {
    return expression instanceof Expression.Literal literal && literal.value().isEmpty();
  }

  /** Whether {@code value} is what a function's one parameter is, unless that is unset. */
  static boolean keeps(Expression value, List<Variable> parameters) {
    return parameters.size() == 1 && keptBy(value, Map.of(parameters.get(0), "")).isPresent();
  }

  UnsetTest negated() {
    return new UnsetTest(field, !whenTrue, isFlag);
  }

  /** Whether {@code statement} assigns the field. */
  boolean isSetIn(Statement statement) {
    boolean[] found = {false};
    Walk.expressionsIn(
        statement,
        e ->
            found[0] |=
                e instanceof Expression.Assign assign
                    && field(assign.target()).equals(Optional.of(field)));
    return found[0];
  }
}
