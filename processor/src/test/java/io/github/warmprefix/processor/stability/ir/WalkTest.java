package io.github.warmprefix.processor.stability.ir;

import static io.github.warmprefix.processor.stability.ir.Parts.METHOD;
import static io.github.warmprefix.processor.stability.ir.Parts.PLACE;
import static io.github.warmprefix.processor.stability.ir.Parts.execute;
import static io.github.warmprefix.processor.stability.ir.Parts.local;
import static io.github.warmprefix.processor.stability.ir.Parts.variable;
import static io.github.warmprefix.processor.stability.ir.Type.OBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Variables stand for the parts: all of them are visited, in this order. */
class WalkTest {
  private static final Optional<Expression> A = Optional.of(local("a"));
  private static final List<Expression> BC = List.of(local("b"), local("c"));

  static Stream<Expression> expressions() {
    return Stream.of(
        new Expression.Call(A, METHOD, BC, false, OBJECT, PLACE),
        new Expression.ConstructorCall(METHOD, abc(), PLACE),
        new Expression.New(A, METHOD, BC, OBJECT, PLACE),
        new Expression.NewArray(Optional.of(abc()), List.of(), OBJECT, PLACE),
        new Expression.NewArray(Optional.empty(), abc(), OBJECT, PLACE),
        new Expression.Lambda(List.of(variable("x")), block(), OBJECT, PLACE),
        new Expression.Conditional(local("a"), local("b"), local("c"), OBJECT, PLACE),
        new Expression.Binary("+", local("a"), nested(), OBJECT, PLACE),
        new Expression.Assign(local("a"), nested(), PLACE),
        new Expression.Update("+", local("a"), nested(), false, PLACE),
        new Expression.Index(local("a"), nested(), OBJECT, PLACE),
        new Expression.SwitchValue(cases(), OBJECT, PLACE),
        new Expression.Unary("-", all(), OBJECT, PLACE),
        new Expression.Cast(all(), OBJECT, PLACE),
        new Expression.InstanceOf(all(), null, OBJECT, PLACE),
        new Expression.FieldRead(Optional.of(all()), null, PLACE),
        new Expression.MethodReference(Optional.of(all()), METHOD, false, OBJECT, PLACE));
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void allPartsOfAnExpressionAreVisited(Expression expression) {
    assertThat(names(visitor -> Walk.expressions(expression, visitor))).isEqualTo("abc");
  }

  static Stream<Statement> statements() {
    return Stream.of(
        block(),
        new Statement.Declare(variable("x"), Optional.of(all())),
        new Statement.If(local("a"), execute("b"), execute("c")),
        new Statement.Return(Optional.of(all())),
        new Statement.Yield(all()),
        new Statement.Throw(all()),
        new Statement.Choose(guarded()),
        new Statement.Labeled("outer", block()),
        new Statement.Loop(A, List.of(execute("b")), execute("c"), false),
        new Statement.ForEach(variable("x"), local("a"), new Statement.Execute(nested())),
        new Statement.Try(
            execute("a"), List.of(new Statement.Catch(variable("x"), execute("b"))), execute("c")));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void allExpressionsInAStatementAreVisited(Statement statement) {
    assertThat(names(visitor -> Walk.expressionsIn(statement, visitor))).isEqualTo("abc");
  }

  @Test
  void statementsInLambdasAreVisited() {
    StringBuilder seen = new StringBuilder();
    Statement root =
        new Statement.Return(
            Optional.of(new Expression.Lambda(List.of(), execute("a"), OBJECT, PLACE)));
    Walk.statements(root, s -> seen.append(s.getClass().getSimpleName()).append(' '));
    assertThat(seen).hasToString("Return Execute ");
  }

  @Test
  void theWholeIsVisitedAheadOfItsParts() {
    StringBuilder seen = new StringBuilder();
    Walk.expressions(nested(), e -> seen.append(e.getClass().getSimpleName()).append(' '));
    assertThat(seen).hasToString("Binary Local Local ");
  }

  private static String names(Consumer<Consumer<Expression>> walk) {
    StringBuilder names = new StringBuilder();
    walk.accept(
        e -> {
          if (e instanceof Expression.Local local) {
            names.append(local.variable().name());
          }
        });
    return names.toString();
  }

  private static List<Expression> abc() {
    return List.of(local("a"), local("b"), local("c"));
  }

  /** {@code b + c} */
  private static Expression nested() {
    return new Expression.Binary("+", local("b"), local("c"), OBJECT, PLACE);
  }

  private static Expression all() {
    return new Expression.Binary("+", local("a"), nested(), OBJECT, PLACE);
  }

  private static Statement block() {
    return new Statement.Block(List.of(execute("a"), new Statement.Execute(nested())));
  }

  private static Switch cases() {
    return new Switch(
        local("a"),
        List.of(
            new Switch.Case(
                List.of(local("b")), List.of(), false, Optional.empty(), List.of(), true),
            new Switch.Case(
                List.of(),
                List.of(),
                true,
                Optional.empty(),
                List.of(new Statement.Yield(local("c"))),
                true)));
  }

  private static Switch guarded() {
    return new Switch(
        local("a"),
        List.of(
            new Switch.Case(
                List.of(local("b")), List.of(), false, Optional.of(local("c")), List.of(), false)));
  }
}
