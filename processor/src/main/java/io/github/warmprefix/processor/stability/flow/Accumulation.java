package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Recognises sums, differences, extremes and filled templates that build up in a variable: they
 * show no order.
 */
final class Accumulation {
  private static final Set<String> COMMUTATIVE = Set.of("+", "*", "&", "|", "^");
  private static final Set<String> RELATIONS = Set.of("<", ">", "<=", ">=");
  private static final Set<String> EXTREMES = Set.of("max", "min", "sum");

  private Accumulation() {}

  /** Whether a variable is given a sum of itself and something else, or the greater of the two. */
  static boolean isIn(Expression.Assign assign) {
    Expression target = assign.target();
    Expression value = assign.value();
    if (value instanceof Expression.Binary sum) {
      boolean eitherWay = COMMUTATIVE.contains(sum.operator());
      return (eitherWay || sum.operator().equals("-"))
          && !sum.type().name().equals("java.lang.String")
          && (same(sum.left(), target) || eitherWay && same(sum.right(), target));
    }
    if (value instanceof Expression.Call call) {
      return fillsPlaceholder(call, target)
          || call.receiver().isEmpty()
              && EXTREMES.contains(call.method().name())
              && call.method().owner().name().startsWith("java.lang.")
              && call.arguments().stream().anyMatch(argument -> same(argument, target));
    }
    return value instanceof Expression.Conditional choice
        && compares(choice.condition(), choice.whenTrue(), choice.whenFalse())
        && (same(choice.whenTrue(), target) || same(choice.whenFalse(), target));
  }

  /** A template in which one placeholder after another is replaced. */
  private static boolean fillsPlaceholder(Expression.Call call, Expression target) {
    return call.method().name().equals("replace")
        && call.method().owner().name().equals("java.lang.String")
        && same(call.receiver().orElseThrow(), target);
  }

  /** The variables that are replaced where a greater, or lesser, value has come up. */
  static List<Variable> replacedBy(Statement.If choice) {
    List<Statement> body =
        choice.whenTrue() instanceof Statement.Block block
            ? block.statements()
            : List.of(choice.whenTrue());
    List<Variable> replaced = new ArrayList<>();
    boolean extreme = false;
    for (Statement statement : body) {
      if (statement instanceof Statement.Execute execute
          && execute.expression() instanceof Expression.Assign assign
          && assign.target() instanceof Expression.Local local) {
        replaced.add(local.variable());
        extreme |= compares(choice.condition(), assign.target(), assign.value());
      }
    }
    return extreme ? replaced : List.of();
  }

  private static boolean compares(Expression condition, Expression a, Expression b) {
    return condition instanceof Expression.Binary test
        && RELATIONS.contains(test.operator())
        && (same(test.left(), a) && same(test.right(), b)
            || same(test.left(), b) && same(test.right(), a));
  }

  private static boolean same(Expression a, Expression b) {
    if (a instanceof Expression.Local x && b instanceof Expression.Local y) {
      return x.variable() == y.variable();
    }
    if (a instanceof Expression.FieldRead x && b instanceof Expression.FieldRead y) {
      return x.field().key().equals(y.field().key())
          && same(x.receiver().stream().toList(), y.receiver().stream().toList());
    }
    if (a instanceof Expression.Call x && b instanceof Expression.Call y) {
      return x.method().key().equals(y.method().key())
          && same(x.receiver().stream().toList(), y.receiver().stream().toList())
          && same(x.arguments(), y.arguments());
    }
    return a instanceof Expression.This && b instanceof Expression.This
        || a instanceof Expression.Literal x
            && b instanceof Expression.Literal y
            && x.value().equals(y.value());
  }

  private static boolean same(List<Expression> a, List<Expression> b) {
    for (int i = 0; i < a.size() && a.size() == b.size(); i++) {
      if (!same(a.get(i), b.get(i))) {
        return false;
      }
    }
    return a.size() == b.size();
  }
}
