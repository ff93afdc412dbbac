package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Variable;
import io.github.warmprefix.processor.stability.ir.Walk;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a body does only as long as a field has no value, or nothing in it, yet: something that is
 * computed late and then kept. The field is tested itself, or through a local that holds it, as in
 * double-checked locking.
 */
final class LateComputation {
  private final Map<Variable, String> copies = new HashMap<>();
  private final Map<Variable, UnsetTest> answers = new HashMap<>();
  private final Set<String> written;
  private final Set<String> tested = new HashSet<>();
  private final Set<Expression> guarded = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> ofSelf = new HashSet<>();
  private final Map<Statement, Boolean> statements = new IdentityHashMap<>();

  private LateComputation(Set<String> written) {
    this.written = written;
  }

  /** The late computations in {@code body}, which may write the fields with these keys. */
  static LateComputation in(Statement body, Set<String> written) {
    LateComputation late = new LateComputation(written);
    Walk.statements(body, late::noteCopy);
    Walk.expressionsIn(body, late::noteCopy);
    Walk.expressionsIn(body, late::noteOwner);
    Walk.statements(body, late::guard);
    Walk.expressionsIn(body, late::guard);
    return late;
  }

  /** Whether the assignment gives the field its first value, or the one that it has. */
  boolean covers(Expression.Assign assignment, String field) {
    return guards(assignment)
        || tested.contains(field)
            && (assignment.value() instanceof Expression.Literal
                || assignment.value() instanceof Expression.Local local
                    && field.equals(copies.get(local.variable())));
  }

  /** Whether the expression is evaluated only while some field is unset. */
  boolean guards(Expression expression) {
    return guarded.contains(expression);
  }

  /** All that is evaluated only while some field is unset. */
  Set<Expression> guarded() {
    return guarded;
  }

  /**
   * The statements that are executed only while some field is unset, and whether it is a field of
   * {@code this}.
   */
  Map<Statement, Boolean> statements() {
    return statements;
  }

  private void noteCopy(Statement statement) {
    if (statement instanceof Statement.Declare declare) {
      declare.initializer().ifPresent(value -> noteCopy(declare.variable(), value));
    }
  }

  private void noteCopy(Expression expression) {
    if (expression instanceof Expression.Assign assign
        && assign.target() instanceof Expression.Local local) {
      noteCopy(local.variable(), assign.value());
    }
  }

  private void noteOwner(Expression expression) {
    if (expression instanceof Expression.FieldRead read && read.receiver().isPresent()) {
      ofSelf.add(read.field().key());
    }
  }

  private void noteCopy(Variable variable, Expression value) {
    UnsetTest.field(value)
        .or(() -> UnsetTest.content(value))
        .or(() -> UnsetTest.keptBy(value, copies))
        .ifPresent(field -> copies.put(variable, field));
    if (value.type().name().equals("boolean")) {
      UnsetTest.of(value, copies).ifPresent(test -> answers.put(variable, test));
    }
  }

  private Optional<UnsetTest> test(Expression condition) {
    return answer(condition)
        .or(() -> UnsetTest.of(condition, copies))
        .filter(test -> written.contains(test.field()));
  }

  /** What a local says that holds the answer. */
  private Optional<UnsetTest> answer(Expression condition) {
    if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      return answer(not.operand()).map(UnsetTest::negated);
    }
    return condition instanceof Expression.Local local
        ? Optional.ofNullable(answers.get(local.variable()))
        : Optional.empty();
  }

  private void guard(Expression expression) {
    if (expression instanceof Expression.Conditional choice) {
      test(choice.condition())
          .ifPresent(
              test -> {
                tested.add(test.field());
                Walk.expressions(
                    test.whenTrue() ? choice.whenTrue() : choice.whenFalse(), guarded::add);
              });
    }
  }

  private void guard(Statement statement) {
    if (statement instanceof Statement.If choice) {
      test(choice.condition())
          .ifPresent(
              test -> {
                tested.add(test.field());
                guardAll(unset(choice, test), ofSelf.contains(test.field()));
              });
    } else if (statement instanceof Statement.Block block) {
      guardBehindReturn(block.statements());
    }
  }

  /** A flag is set where its being unset was found out. */
  private static Statement unset(Statement.If choice, UnsetTest test) {
    boolean whenTrue = test.isFlag() ? test.isSetIn(choice.whenTrue()) : test.whenTrue();
    return whenTrue ? choice.whenTrue() : choice.whenFalse();
  }

  /** Behind {@code if (set) return} all that follows is done once. */
  private void guardBehindReturn(List<Statement> block) {
    Optional<UnsetTest> before = Optional.empty();
    for (Statement statement : block) {
      before.ifPresent(test -> guardAll(statement, ofSelf.contains(test.field())));
      if (before.isEmpty() && statement instanceof Statement.If choice) {
        before = returnsIfSet(choice);
      }
    }
  }

  private Optional<UnsetTest> returnsIfSet(Statement.If choice) {
    return test(choice.condition())
        .filter(
            test ->
                test.isFlag()
                    ? !test.isSetIn(choice.whenTrue()) && returns(choice.whenTrue())
                    : returns(test.whenTrue() ? choice.whenFalse() : choice.whenTrue()));
  }

  private void guardAll(Statement statement, boolean bySelf) {
    statements.merge(statement, bySelf, (a, b) -> a && b);
    Walk.expressionsIn(statement, guarded::add);
  }

  private static boolean returns(Statement statement) {
    return statement instanceof Statement.Return
        || (statement instanceof Statement.Block block
            && !block.statements().isEmpty()
            && returns(block.statements().get(block.statements().size() - 1)));
  }
}
