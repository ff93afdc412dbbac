package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Calls methods of the compilation on an object of which only the type is known. */
final class UnknownReceiver {
  private static final int MOST_TARGETS = 8;

  private final Machine machine;

  UnknownReceiver(Machine machine) {
    this.machine = machine;
  }

  /** Calls a method; {@code exact} if no class overrides it. */
  Value call(Method method, Value.Scalar self, List<Value> arguments, boolean exact, Place place) {
    Optional<ClassModel.Body> only =
        machine
            .program()
            .find(method.owner().name())
            .filter(model -> exact)
            .flatMap(model -> machine.program().implementation(model, method));
    return only.isPresent()
        ? run(only.get(), self, arguments)
        : anyOf(method, self, arguments, place);
  }

  private Value run(ClassModel.Body body, Value.Scalar self, List<Value> arguments) {
    return machine.calls().run(body, Optional.of(self), Map.of(), arguments);
  }

  private Value anyOf(Method method, Value.Scalar self, List<Value> arguments, Place place) {
    Type type =
        machine.program().find(self.type().name()).isPresent() ? self.type() : method.owner();
    if (type.kind() == Type.Kind.ENUM && self.constant().isEmpty()) {
      Optional<Value> constants = machine.statics().anyConstant(type, self.taint());
      if (constants.isPresent()) {
        return machine.calls().invoke(method, constants, arguments, false, place);
      }
    }
    List<Value> results = new ArrayList<>();
    Map<ClassModel.Body, Boolean> bodies = new HashMap<>();
    for (ClassModel model : machine.program().instantiable(type.name())) {
      if (model.components().contains(method.name())
          && arguments.isEmpty()
          && model.method(method.signature()).flatMap(ClassModel.Body::body).isEmpty()) {
        results.add(Value.Scalar.opaque(method.returns(), self.taint()));
        continue;
      }
      machine
          .program()
          .implementation(model, method)
          .filter(body -> bodies.size() <= MOST_TARGETS && bodies.put(body, true) == null)
          .ifPresent(body -> results.add(run(body, self, arguments)));
    }
    return results.isEmpty() || bodies.size() > MOST_TARGETS
        ? machine.calls().unknown(method, place).plus(self.taint()).plus(parametersIn(arguments))
        : Values.joinAll(results, self.taint());
  }

  private static Taint parametersIn(List<Value> arguments) {
    Taint taint = Taint.NONE;
    for (Value argument : arguments) {
      taint = taint.and(Values.reach(argument).parameters());
    }
    return taint;
  }
}
