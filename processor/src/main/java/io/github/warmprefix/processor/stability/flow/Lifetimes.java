package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Walk;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Judges by the places where objects of a class are made whether there is one for each request or
 * whether it may live as long as the process.
 *
 * <p>A method that leads to a request, or a factory method of the class itself, makes one for each
 * request. An initialiser or {@code main} makes one for the process. Where neither is seen, as with
 * services that a framework makes, a method without parameters tells: all that differs between its
 * requests must be in the object.
 */
final class Lifetimes {
  private final Set<String> madeForRequests = new HashSet<>();
  private final Set<String> madeOnce = new HashSet<>();
  private final SharedState sharedState;

  Lifetimes(Program program, SharedState sharedState, Entries entries) {
    this.sharedState = sharedState;
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        body.body().ifPresent(code -> scan(model, body, code, entries.leads(model, body)));
      }
      for (ClassModel.Step step : model.staticSteps()) {
        step.value().ifPresent(value -> Walk.expressions(value, this::once));
        Walk.expressionsIn(step.block(), this::once);
      }
    }
  }

  private void scan(ClassModel owner, ClassModel.Body body, Statement code, boolean leads) {
    Set<Expression> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    Walk.expressionsIn(
        code,
        e -> {
          if (e instanceof Expression.Assign assign
              && assign.target() instanceof Expression.FieldRead read
              && read.receiver().isEmpty()
              && sharedState.changes(read.field()) == SharedState.Changes.ONCE) {
            Walk.expressions(assign.value(), kept::add);
          }
          if (kept.contains(e) || isMain(body.method())) {
            once(e);
          } else if (e instanceof Expression.New creation
              && (leads || creation.type().name().equals(owner.type().name()))) {
            madeForRequests.add(creation.type().name());
          }
        });
  }

  private void once(Expression expression) {
    if (expression instanceof Expression.New creation) {
      madeOnce.add(creation.type().name());
    }
  }

  private static boolean isMain(Method method) {
    return method.isStatic()
        && method.name().equals("main")
        && method.parameterTypes().equals(List.of("java.lang.String[]"));
  }

  /** Whether the object on which {@code entry} is called may serve many requests. */
  boolean mayOutlive(ClassModel model, ClassModel.Body entry) {
    String name = model.type().name();
    return !madeForRequests.contains(name)
        && (madeOnce.contains(name) || !entry.parameters().isEmpty());
  }
}
