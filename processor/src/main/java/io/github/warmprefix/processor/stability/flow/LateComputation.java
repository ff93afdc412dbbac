package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Field;
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
 * What a body does only as long as a static field has no value yet: a value that is computed late
 * and then kept. The field is tested itself, or through a local that holds it, as in double-checked
 * locking.
 */
final class LateComputation {
  private final Map<Variable, String> copies = new HashMap<>();
  private final Set<String> tested = new HashSet<>();
  private final Set<Expression> guarded = Collections.newSetFromMap(new IdentityHashMap<>());

  private LateComputation() {}

  static LateComputation in(Statement body) {
    LateComputation late = new LateComputation();
    Walk.statements(body, late::noteCopy);
    Walk.expressionsIn(body, late::noteCopy);
    Set<String> assigned = new HashSet<>();
    Walk.expressionsIn(body, e -> late.noteTestsAndAssignments(e, assigned));
    Walk.statements(body, late::noteTest);
    late.tested.retainAll(assigned);
    Walk.statements(body, late::guard);
    return late;
  }

  /** Whether the change happens only while the field, or the flag that goes with it, is unset. */
  boolean covers(Expression change, Field field) {
    return guarded.contains(change) || tested.contains(field.key());
  }

  private void noteCopy(Statement statement) {
    if (statement instanceof Statement.Declare declare) {
      declare
          .initializer()
          .flatMap(LateComputation::staticField)
          .ifPresent(field -> copies.put(declare.variable(), field));
    }
  }

  private void noteCopy(Expression expression) {
    if (expression instanceof Expression.Assign assign
        && assign.target() instanceof Expression.Local local) {
      staticField(assign.value()).ifPresent(field -> copies.put(local.variable(), field));
    }
  }

  private void noteTest(Statement statement) {
    if (statement instanceof Statement.If choice) {
      fieldTestedBy(choice.condition()).ifPresent(tested::add);
    }
  }

  private void noteTestsAndAssignments(Expression expression, Set<String> assigned) {
    if (expression instanceof Expression.Conditional choice) {
      fieldTestedBy(choice.condition()).ifPresent(tested::add);
    } else if (expression instanceof Expression.Assign assign && !isNull(assign.value())) {
      staticField(assign.target()).ifPresent(assigned::add);
    }
  }

  private void guard(Statement statement) {
    if (statement instanceof Statement.If choice && testsAnUnsetField(choice)) {
      guardAll(choice.whenTrue());
      guardAll(choice.whenFalse());
    } else if (statement instanceof Statement.Block block) {
      guardBehindReturn(block.statements());
    }
  }

  /** Behind {@code if (set) return} all that follows is done once. */
  private void guardBehindReturn(List<Statement> statements) {
    boolean behind = false;
    for (Statement statement : statements) {
      if (behind) {
        guardAll(statement);
      }
      behind |=
          statement instanceof Statement.If choice
              && testsAnUnsetField(choice)
              && (returns(choice.whenTrue()) || returns(choice.whenFalse()));
    }
  }

  private void guardAll(Statement statement) {
    Walk.expressionsIn(statement, guarded::add);
  }

  private boolean testsAnUnsetField(Statement.If choice) {
    return fieldTestedBy(choice.condition()).filter(tested::contains).isPresent();
  }

  private static boolean returns(Statement statement) {
    return statement instanceof Statement.Return
        || (statement instanceof Statement.Block block
            && !block.statements().isEmpty()
            && returns(block.statements().get(block.statements().size() - 1)));
  }

  /** The static field that a condition asks whether it has its value yet. */
  private Optional<String> fieldTestedBy(Expression condition) {
    if (condition instanceof Expression.Unary not && not.operator().equals("!")) {
      return fieldTestedBy(not.operand());
    }
    if (condition instanceof Expression.Binary binary) {
      boolean nullTest =
          (binary.operator().equals("==") || binary.operator().equals("!="))
              && isNull(binary.right());
      return nullTest ? fieldTestedBy(binary.left()) : Optional.empty();
    }
    if (condition instanceof Expression.Call call
        && call.method().owner().name().equals("java.util.Objects")
        && call.arguments().size() == 1) {
      return fieldTestedBy(call.arguments().get(0));
    }
    return condition instanceof Expression.Local local
        ? Optional.ofNullable(copies.get(local.variable()))
        : staticField(condition);
  }

  private static Optional<String> staticField(Expression expression) {
    return expression instanceof Expression.FieldRead read && read.receiver().isEmpty()
        ? Optional.of(read.field().key())
        : Optional.empty();
  }

  static boolean isNull(Expression expression) {
    return expression instanceof Expression.Literal literal && literal.value().isEmpty();
  }
}
