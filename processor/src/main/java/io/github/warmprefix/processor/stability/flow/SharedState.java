package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.HashMap;
import java.util.Map;

/**
 * Which fields the program changes after classes have been initialised: static fields, and fields
 * of objects that all calls share.
 */
final class SharedState {
  /** How often a field changes. */
  enum Changes {
    /** Not after initialisation. */
    NEVER,
    /** Only where it has no value yet: a value that is computed late and then kept. */
    ONCE,
    /** Any number of times. */
    AGAIN
  }

  private final ThreadVariables threadVariables;
  private final LateCode late;
  private final Mutations mutations;
  private final Map<String, Changes> changes = new HashMap<>();

  SharedState(Program program, LibraryTable library) {
    threadVariables = new ThreadVariables(program, library);
    late = new LateCode(program, library);
    mutations = new Mutations(program, library, late);
    program.classes().forEach(this::scan);
    new Remembered(program, library, late).fields().forEach(field -> note(field, false));
  }

  private void scan(ClassModel model) {
    boolean constants = model.type().kind() == Type.Kind.ENUM || model.type().is("java.lang.Enum");
    for (ClassModel.Body body : model.methods()) {
      if (body.body().isPresent() && !late.runsWhileLoading(body)) {
        boolean ofConstant = constants && !body.method().isConstructor();
        scan(body.body().get(), mutations.handles(body), ofConstant, late.runsOnce(body));
      }
    }
    for (ClassModel.Step step : model.staticSteps()) {
      step.value().ifPresent(this::scanDeferred);
    }
    for (ClassModel.Step step : model.instanceSteps()) {
      step.value().ifPresent(value -> scan(new Statement.Execute(value)));
      scan(step.block());
    }
  }

  /** Lambdas in static initialisers run later. */
  private void scanDeferred(Expression initializer) {
    Walk.expressions(
        initializer,
        e -> {
          if (e instanceof Expression.Lambda lambda) {
            scan(lambda.body());
          }
        });
  }

  private void scan(Statement code) {
    scan(code, mutations.handles(code), false, false);
  }

  /** Notes what {@code code} changes; objects of an enum's class are shared themselves. */
  private void scan(Statement code, Handles handles, boolean ofConstant, boolean onlyOnce) {
    Walk.expressionsIn(
        code,
        e ->
            mutations
                .changed(e, code, handles)
                .forEach(
                    (handle, once) -> {
                      if (handle.root() == Handle.Root.SHARED
                          || ofConstant && handle.root() == Handle.Root.SELF) {
                        note(handle.key(), once || onlyOnce);
                      }
                    }));
  }

  private void note(String field, boolean once) {
    Changes seen = once ? Changes.ONCE : Changes.AGAIN;
    changes.merge(field, seen, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  ThreadVariables threadVariables() {
    return threadVariables;
  }

  /** How often the program changes a field, or what is in it. */
  Changes changes(Field field) {
    return changes.getOrDefault(field.key(), Changes.NEVER);
  }

  /** Whether a statement is only executed to compute a value late, seen from an object. */
  boolean isLate(Statement statement, boolean selfIsShared) {
    return late.isLate(statement, selfIsShared);
  }
}
