package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Walk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Methods that are called while classes are initialised, or from other code that runs once. */
final class OnceMethods {
  private static final String INITIALIZER = "";

  private final Predicate<Expression> once;
  private final Map<String, Set<String>> callers = new HashMap<>();
  private final Set<String> closed = new HashSet<>();

  private OnceMethods(Predicate<Expression> once) {
    this.once = once;
  }

  /** The keys of these methods; {@code once} holds for other expressions that run once. */
  static Set<String> of(Program program, Predicate<Expression> once) {
    OnceMethods methods = new OnceMethods(once);
    program.classes().forEach(methods::collect);
    return methods.settle();
  }

  private void collect(ClassModel model) {
    for (ClassModel.Body body : model.methods()) {
      if (body.isPrivate() || body.method().isStatic() || body.method().isConstructor()) {
        closed.add(body.method().key());
      }
      body.body().ifPresent(b -> collect(b, body.method().key()));
    }
    for (ClassModel.Step step : model.staticSteps()) {
      step.value().ifPresent(v -> Walk.expressions(v, e -> collect(e, INITIALIZER)));
      collect(step.block(), INITIALIZER);
    }
    for (ClassModel.Step step : model.instanceSteps()) {
      String caller = model.type().name();
      step.value().ifPresent(v -> Walk.expressions(v, e -> collect(e, caller)));
      collect(step.block(), caller);
    }
  }

  private void collect(Statement body, String caller) {
    Walk.expressionsIn(body, e -> collect(e, caller));
  }

  private void collect(Expression expression, String caller) {
    String from = once.test(expression) ? INITIALIZER : caller;
    called(expression)
        .ifPresent(m -> callers.computeIfAbsent(m.key(), k -> new HashSet<>()).add(from));
  }

  private static Optional<Method> called(Expression expression) {
    if (expression instanceof Expression.Call call) {
      return Optional.of(call.method());
    }
    if (expression instanceof Expression.New creation) {
      return Optional.of(creation.constructor());
    }
    if (expression instanceof Expression.ConstructorCall call) {
      return Optional.of(call.constructor());
    }
    return expression instanceof Expression.MethodReference reference
        ? Optional.of(reference.method())
        : Optional.empty();
  }

  private Set<String> settle() {
    Set<String> only = new HashSet<>(callers.keySet());
    only.retainAll(closed);
    boolean changed = true;
    while (changed) {
      changed =
          only.removeIf(
              key ->
                  callers.get(key).stream()
                      .anyMatch(caller -> !caller.equals(INITIALIZER) && !only.contains(caller)));
    }
    return only;
  }
}
