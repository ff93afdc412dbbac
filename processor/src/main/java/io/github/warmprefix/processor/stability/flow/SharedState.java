package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which static fields the program changes after their class has been initialised. */
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

  private final LibraryTable library;
  private final ThreadVariables threadVariables;
  private final Map<String, Changes> changes = new HashMap<>();

  SharedState(Program program, LibraryTable library) {
    this.library = library;
    this.threadVariables = new ThreadVariables(program, library);
    Set<String> whileLoading = InitializerMethods.of(program);
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        if (!whileLoading.contains(body.method().key())) {
          body.body().ifPresent(this::scan);
        }
      }
      for (ClassModel.Step step : model.staticSteps()) {
        step.value().ifPresent(this::scanDeferred);
      }
      for (ClassModel.Step step : model.instanceSteps()) {
        step.value().ifPresent(value -> Walk.expressions(value, e -> scan(e, Optional.empty())));
        scan(step.block());
      }
    }
  }

  ThreadVariables threadVariables() {
    return threadVariables;
  }

  Changes changes(Field field) {
    return changes.getOrDefault(field.key(), Changes.NEVER);
  }

  private void scan(Statement body) {
    LateComputation late = LateComputation.in(body);
    Walk.expressionsIn(body, e -> scan(e, Optional.of(late)));
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

  private void scan(Expression expression, Optional<LateComputation> late) {
    if (expression instanceof Expression.Assign assign) {
      if (!LateComputation.isNull(assign.value())) {
        boolean whole = !(assign.target() instanceof Expression.Index);
        staticField(assign.target())
            .ifPresent(
                f -> note(f, whole && !mentions(assign.value(), f) && covers(late, assign, f)));
      }
    } else if (expression instanceof Expression.Update update) {
      staticField(update.target()).ifPresent(f -> note(f, false));
    } else if (expression instanceof Expression.Call call) {
      scan(call, late);
    }
  }

  private void scan(Expression.Call call, Optional<LateComputation> late) {
    if (call.receiver().isPresent() && library.changesReceiver(call.method())) {
      root(call.receiver().get())
          .ifPresent(f -> note(f, setsFirstValue(call) || covers(late, call, f)));
    }
    if (call.receiver().isEmpty() && library.changesArgument(call.method())) {
      call.arguments().stream()
          .findFirst()
          .flatMap(this::root)
          .ifPresent(f -> note(f, covers(late, call, f)));
    }
  }

  private static boolean covers(Optional<LateComputation> late, Expression change, Field field) {
    return late.filter(computation -> computation.covers(change, field)).isPresent();
  }

  /** A value made from the field's own is another one each time. */
  private static boolean mentions(Expression value, Field field) {
    boolean[] found = {false};
    Walk.expressions(
        value,
        e ->
            found[0] |=
                e instanceof Expression.FieldRead read && read.field().key().equals(field.key()));
    return found[0];
  }

  /** {@code reference.compareAndSet(null, value)}. */
  private static boolean setsFirstValue(Expression.Call call) {
    return call.method().name().equals("compareAndSet")
        && LateComputation.isNull(call.arguments().get(0));
  }

  /** The static field that an expression leads into, through elements and calls. */
  private Optional<Field> root(Expression expression) {
    if (expression instanceof Expression.Call call && call.receiver().isPresent()) {
      return library.leadsInto(call.method()) ? root(call.receiver().get()) : Optional.empty();
    }
    return expression instanceof Expression.Index index
        ? root(index.array())
        : staticField(expression);
  }

  private Optional<Field> staticField(Expression target) {
    if (target instanceof Expression.Index index) {
      return root(index.array());
    }
    return target instanceof Expression.FieldRead read && read.receiver().isEmpty()
        ? Optional.of(read.field())
        : Optional.empty();
  }

  private void note(Field field, boolean once) {
    Changes seen = once ? Changes.ONCE : Changes.AGAIN;
    changes.merge(field.key(), seen, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }
}
