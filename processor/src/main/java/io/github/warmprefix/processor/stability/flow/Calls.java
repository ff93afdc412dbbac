package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what a call runs, and runs it. */
final class Calls {
  private static final int DEEPEST = 60;
  private static final int DEEPEST_STRUCTURE = 8;
  private static final int DEEPEST_UNKNOWN = 2;

  /** A call that depends on nothing but its arguments. */
  private record CallKey(
      String method, Optional<Value> self, List<Value> arguments, long stateVersion) {}

  private final Machine machine;
  private final LibraryCalls library;
  private final UnknownReceiver unknownReceiver;
  private final Map<String, Integer> running = new HashMap<>();
  private final Map<CallKey, Value> known = new HashMap<>();
  private final Set<CallKey> open = new HashSet<>();

  Calls(Machine machine) {
    this.machine = machine;
    this.library = new LibraryCalls(machine);
    this.unknownReceiver = new UnknownReceiver(machine);
  }

  LibraryCalls library() {
    return library;
  }

  Value call(Expression.Call call, Frame frame) {
    if (call.method().stable()) {
      return Value.Scalar.opaque(call.type(), Taint.NONE);
    }
    Optional<Value> receiver = call.receiver().map(r -> receiver(r, call.place(), frame));
    List<Value> arguments = machine.expressions().evaluateAll(call.arguments(), frame);
    Value result =
        invoke(ThreadLocalCalls.typed(call), receiver, arguments, call.exact(), call.place());
    return result instanceof Value.Scalar scalar
            && scalar.constant().isEmpty()
            && call.type().kind() != Type.Kind.NONE
        ? Value.Scalar.opaque(call.type(), scalar.taint())
        : result;
  }

  private Value receiver(Expression receiver, Place call, Frame frame) {
    return receiver instanceof Expression.FieldRead read
        ? machine.expressions().field(read, call, frame)
        : machine.expressions().evaluate(receiver, frame);
  }

  /** Calls a method; {@code exact} if it is not looked up in the class of the receiver. */
  Value invoke(
      Method method, Optional<Value> receiver, List<Value> arguments, boolean exact, Place place) {
    machine.budget().step();
    if (method.stable()) {
      return Value.Scalar.opaque(method.returns(), Taint.NONE);
    }
    Optional<Value> told = library.told(method, receiver, arguments, place);
    if (told.isPresent()) {
      return told.get();
    }
    if (machine.depth() >= machine.budget().deepest() && machine.program().declares(method)) {
      return Unseen.call(machine, method, receiver, arguments, place);
    }
    if (receiver.isEmpty()) {
      Optional<ClassModel.Body> body =
          machine.program().find(method.owner().name()).flatMap(m -> m.method(method.signature()));
      return body.filter(b -> b.body().isPresent())
          .map(b -> run(b, Optional.empty(), Map.of(), arguments))
          .orElseGet(() -> staticMember(method, arguments, place));
    }
    return Values.each(receiver.get(), self -> dispatch(method, self, arguments, exact, place));
  }

  private Value staticMember(Method method, List<Value> arguments, Place place) {
    Optional<ClassModel> owner = machine.program().find(method.owner().name());
    if (owner.isPresent() && owner.get().type().kind() == Type.Kind.ENUM) {
      return machine.statics().enumMember(owner.get(), method, arguments, place);
    }
    return library.call(method, Optional.empty(), arguments, place);
  }

  private Value dispatch(
      Method method, Value self, List<Value> arguments, boolean exact, Place place) {
    if (self instanceof Instance instance) {
      Optional<ClassModel> from =
          exact ? machine.program().find(method.owner().name()) : Optional.of(instance.model());
      return from.flatMap(model -> machine.program().implementation(model, method))
          .map(body -> run(body, Optional.of(self), instance.captured(), arguments))
          .orElseGet(() -> machine.objects().inherited(instance, method, arguments, place));
    }
    if (self instanceof Value.Function function) {
      return onFunction(method, function, arguments, place);
    }
    if (self instanceof Value.Scalar scalar && machine.program().declares(method)) {
      return unknownReceiver.call(method, scalar, arguments, exact, place);
    }
    return library.call(method, Optional.of(self), arguments, place);
  }

  private Value onFunction(
      Method method, Value.Function function, List<Value> arguments, Place place) {
    Optional<ClassModel> face = machine.program().find(method.owner().name());
    if (face.isPresent() && !method.isAbstract()) {
      return machine
          .program()
          .implementation(face.get(), method)
          .map(body -> run(body, Optional.of(function), Map.of(), arguments))
          .orElseGet(() -> Value.Scalar.opaque(method.returns(), Taint.NONE));
    }
    return face.isPresent()
        ? function.code().apply(arguments, place)
        : library.call(method, Optional.of(function), arguments, place);
  }

  Value.Scalar unknown(Method method, Place place) {
    return Value.Scalar.opaque(
        method.returns(), machine.origin(Stability.UNKNOWN, place, subject(method)));
  }

  /** A call in the reader's words. */
  static String subject(Method method) {
    String name =
        method.isConstructor()
            ? "new " + method.owner().simpleName()
            : method.owner().simpleName() + "." + method.name();
    return name + (method.parameterTypes().isEmpty() ? "()" : "(...)");
  }

  /** Runs a body of the compilation. */
  Value run(
      ClassModel.Body body,
      Optional<Value> self,
      Map<Variable, Value> captured,
      List<Value> arguments) {
    Method method = body.method();
    CallKey key = new CallKey(method.key(), self, arguments, machine.stateVersion());
    boolean plain =
        self.map(Value.Scalar.class::isInstance).orElse(true)
            && arguments.stream().allMatch(Value.Scalar.class::isInstance);
    boolean repeatable = plain && machine.stage() == Stage.CALL;
    if (repeatable && known.containsKey(key)) {
      return known.get(key);
    }
    if (plain && !open.add(key)) {
      return Value.Scalar.opaque(method.returns(), Taint.NONE);
    }
    long problems = machine.problems().count();
    int depth = running.merge(method.key(), 1, Integer::sum);
    try {
      if (depth > deepest(arguments) || machine.depth() > DEEPEST) {
        return Value.Scalar.opaque(method.returns(), Taint.NONE);
      }
      Value result =
          machine.named(method.name() + "()", () -> execute(body, self, captured, arguments));
      if (repeatable
          && result instanceof Value.Scalar
          && key.stateVersion() == machine.stateVersion()
          && problems == machine.problems().count()) {
        known.put(key, result);
      }
      return result;
    } finally {
      open.remove(key);
      running.merge(method.key(), -1, Integer::sum);
    }
  }

  /** How deep a method may call itself: along what it is given, or only to see that it does. */
  private static int deepest(List<Value> arguments) {
    if (arguments.stream().allMatch(a -> Values.constant(a).isPresent())) {
      return DEEPEST;
    }
    return arguments.stream().anyMatch(Instance.class::isInstance)
        ? DEEPEST_STRUCTURE
        : DEEPEST_UNKNOWN;
  }

  private Value execute(
      ClassModel.Body body,
      Optional<Value> self,
      Map<Variable, Value> captured,
      List<Value> arguments) {
    Region outer = machine.region();
    Frame frame = new Frame(self, captured, outer);
    bind(body, arguments, frame);
    try {
      machine.statements().execute(body.body().orElseThrow(), frame);
    } finally {
      machine.region(outer);
    }
    Value result = frame.result().orElseGet(Expressions::nothing);
    return Arithmetic.convert(result, body.method().returns());
  }

  /** Gives the parameters of {@code body} their values. */
  void bind(ClassModel.Body body, List<Value> arguments, Frame frame) {
    List<Value> packed = Varargs.pack(body.method(), arguments, machine.objects()::newArray);
    for (int i = 0; i < body.parameters().size(); i++) {
      Variable parameter = body.parameters().get(i);
      Value value =
          i < packed.size() ? packed.get(i) : Value.Scalar.opaque(parameter.type(), Taint.NONE);
      frame.locals().put(parameter, Arithmetic.convert(value, parameter.type()));
    }
  }
}
