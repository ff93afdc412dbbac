package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which thread locals the program sets, or fills with something, in any thread. */
final class ThreadVariables {
  private final LibraryTable library;
  private final Set<String> set = new HashSet<>();
  private boolean outOfSight;

  ThreadVariables(Program program, LibraryTable library) {
    this.library = library;
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        body.body().ifPresent(statement -> Walk.expressionsIn(statement, this::scan));
      }
      model.staticSteps().forEach(this::scan);
      model.instanceSteps().forEach(this::scan);
    }
  }

  /** Whether a thread local in that field is set. */
  boolean isSet(Field field) {
    return set.contains(field.key());
  }

  /** Whether there is a thread local that is set, and nothing says which. */
  boolean anySetOutOfSight() {
    return outOfSight;
  }

  private void scan(ClassModel.Step step) {
    step.value().ifPresent(value -> Walk.expressions(value, this::scan));
    Walk.expressionsIn(step.block(), this::scan);
  }

  private void scan(Expression expression) {
    if (expression instanceof Expression.Call call && call.receiver().isPresent()) {
      if (ThreadLocalCalls.isThreadLocal(call.method()) && call.method().name().equals("set")) {
        note(call.receiver().get());
      } else if (fills(call)) {
        content(call.receiver().get()).ifPresent(this::note);
      }
    } else if (expression instanceof Expression.MethodReference reference
        && ThreadLocalCalls.isThreadLocal(reference.method())
        && reference.method().name().equals("set")) {
      reference.receiver().ifPresentOrElse(this::note, () -> outOfSight = true);
    } else if (expression instanceof Expression.Assign assign
        && assign.target() instanceof Expression.FieldRead read) {
      read.receiver().flatMap(ThreadVariables::content).ifPresent(this::note);
    }
  }

  private boolean fills(Expression.Call call) {
    return call.method().owner().name().startsWith("java.util.")
        && !call.method().name().equals("clear")
        && library.changesReceiver(call.method());
  }

  /** The thread local that an expression reads. */
  private static Optional<Expression> content(Expression expression) {
    return expression instanceof Expression.Call call
            && ThreadLocalCalls.isThreadLocal(call.method())
            && call.method().name().equals("get")
        ? call.receiver()
        : Optional.empty();
  }

  private void note(Expression threadLocal) {
    if (threadLocal instanceof Expression.FieldRead read) {
      set.add(read.field().key());
    } else {
      outOfSight = true;
    }
  }
}
