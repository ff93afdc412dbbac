package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes values of lambda expressions and method references. */
final class Functions {
  private final Machine machine;

  Functions(Machine machine) {
    this.machine = machine;
  }

  Value lambda(Expression.Lambda lambda, Frame frame) {
    Map<Variable, Value> captured = frame.snapshot();
    Optional<Value> self = frame.self();
    return new Value.Function(
        (arguments, at) -> {
          Frame inner = new Frame(self, captured, machine.region());
          for (int i = 0; i < lambda.parameters().size(); i++) {
            Variable parameter = lambda.parameters().get(i);
            inner.locals().put(parameter, argument(arguments, i, parameter.type()));
          }
          Region outer = machine.region();
          try {
            machine.statements().execute(lambda.body(), inner);
          } finally {
            machine.region(outer);
          }
          return inner.result().orElseGet(Expressions::nothing);
        },
        machine.stage(),
        lambda.place());
  }

  private static Value argument(List<Value> arguments, int index, Type type) {
    return index < arguments.size() ? arguments.get(index) : Value.Scalar.opaque(type, Taint.NONE);
  }

  Value reference(Expression.MethodReference reference, Frame frame) {
    Optional<Value> bound =
        reference.receiver().map(receiver -> machine.expressions().evaluate(receiver, frame));
    Method method = reference.method();
    Map<Variable, Value> captured = frame.snapshot();
    return new Value.Function(
        (arguments, at) -> {
          if (method.isConstructor()) {
            return machine
                .objects()
                .create(
                    method, method.owner(), fit(method, arguments), captured, reference.place());
          }
          if (reference.unbound()) {
            return arguments.isEmpty()
                ? Value.Scalar.opaque(method.returns(), Taint.NONE)
                : invoke(
                    reference,
                    Optional.of(arguments.get(0)),
                    arguments.subList(1, arguments.size()));
          }
          return invoke(reference, bound, arguments);
        },
        machine.stage(),
        reference.place());
  }

  private Value invoke(
      Expression.MethodReference reference, Optional<Value> receiver, List<Value> arguments) {
    Method method = reference.method();
    return machine
        .calls()
        .invoke(method, receiver, fit(method, arguments), false, reference.place());
  }

  /** As many arguments as the method takes; callers that know nothing may give too many. */
  private static List<Value> fit(Method method, List<Value> arguments) {
    int wanted = method.parameterTypes().size();
    if (method.varargs() || arguments.size() == wanted) {
      return arguments;
    }
    List<Value> fitting = new ArrayList<>(arguments);
    while (fitting.size() < wanted) {
      fitting.add(Value.Scalar.opaque(Type.NONE, Taint.NONE));
    }
    return fitting.subList(0, wanted);
  }
}
