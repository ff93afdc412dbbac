package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which code of a program runs once: while classes are initialised, or to compute a value late. */
final class LateCode {
  private final FieldWrites writes;
  private final Map<Statement, LateComputation> computations = new IdentityHashMap<>();
  private final Map<Statement, Boolean> statements = new IdentityHashMap<>();
  private final Set<Expression> guarded = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> whileLoading;
  private final Set<String> onceMethods;

  LateCode(Program program, LibraryTable library) {
    writes = new FieldWrites(program, library);
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        body.body().ifPresent(this::collect);
      }
    }
    whileLoading = OnceMethods.of(program, expression -> false);
    onceMethods = OnceMethods.of(program, guarded::contains);
  }

  private void collect(Statement body) {
    LateComputation late = in(body);
    statements.putAll(late.statements());
    guarded.addAll(late.guarded());
  }

  private LateComputation in(Statement body) {
    return computations.computeIfAbsent(body, b -> LateComputation.in(b, writes.in(b)));
  }

  /** Whether a method is only called while classes are initialised. */
  boolean runsWhileLoading(ClassModel.Body body) {
    return whileLoading.contains(body.method().key());
  }

  /** Whether all that a method does is done once. */
  boolean runsOnce(ClassModel.Body body) {
    return onceMethods.contains(body.method().key());
  }

  /** Whether a statement is only executed to compute a value late, seen from an object. */
  boolean isLate(Statement statement, boolean selfIsShared) {
    Boolean bySelf = statements.get(statement);
    return bySelf != null && (!bySelf || selfIsShared);
  }

  /** Whether {@code change}, somewhere in {@code body}, gives the field its only value. */
  boolean coversIn(Statement body, Expression change, String field) {
    LateComputation late = in(body);
    if (change instanceof Expression.Assign assign
        && assign.target() instanceof Expression.FieldRead) {
      return keeps(assign, field) || !mentions(assign.value(), field) && late.covers(assign, field);
    }
    return !(change instanceof Expression.Update)
        && (late.guards(change) || setsFirstValue(change) || keepsFirstValue(change));
  }

  /** {@code field = field != null ? field : value}. */
  private static boolean keeps(Expression.Assign assign, String field) {
    return UnsetTest.keptBy(assign.value(), Map.of()).equals(Optional.of(field));
  }

  /** A value made from the field's own is another one each time. */
  private static boolean mentions(Expression value, String field) {
    boolean[] found = {false};
    Walk.expressions(
        value,
        e ->
            found[0] |= e instanceof Expression.FieldRead read && read.field().key().equals(field));
    return found[0];
  }

  /** {@code reference.updateAndGet(v -> v == null ? value : v)}. */
  private static boolean keepsFirstValue(Expression change) {
    return change instanceof Expression.Call call
        && call.method().name().equals("updateAndGet")
        && call.arguments().get(0) instanceof Expression.Lambda lambda
        && lambda.body() instanceof Statement.Return end
        && end.value().filter(value -> UnsetTest.keeps(value, lambda.parameters())).isPresent();
  }

  /** {@code reference.compareAndSet(null, value)}. */
  private static boolean setsFirstValue(Expression change) {
    return change instanceof Expression.Call call
        && call.method().name().equals("compareAndSet")
        && UnsetTest.isNull(call.arguments().get(0));
  }
}
