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

/** Static methods that are called while classes are initialised, and from nowhere else. */
final class InitializerMethods {
  private static final String INITIALIZER = "";

  private final Map<String, Set<String>> callers = new HashMap<>();

  private InitializerMethods() {}

  /** The keys of these methods. */
  static Set<String> of(Program program) {
    InitializerMethods methods = new InitializerMethods();
    program.classes().forEach(methods::collect);
    return methods.settle();
  }

  private void collect(ClassModel model) {
    for (ClassModel.Body body : model.methods()) {
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
    called(expression)
        .filter(Method::isStatic)
        .ifPresent(m -> callers.computeIfAbsent(m.key(), k -> new HashSet<>()).add(caller));
  }

  private static Optional<Method> called(Expression expression) {
    if (expression instanceof Expression.Call call) {
      return Optional.of(call.method());
    }
    return expression instanceof Expression.MethodReference reference
        ? Optional.of(reference.method())
        : Optional.empty();
  }

  private Set<String> settle() {
    Set<String> only = new HashSet<>(callers.keySet());
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
