package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;

/**
 * A call of a library method or constructor.
 *
 * @param receiver what it is called on, without the origins that its use adds; empty if static
 * @param arguments the arguments, variable ones given one by one
 */
record LibraryCall(
    Machine machine, Method method, Optional<Value> receiver, List<Value> arguments, Place place) {

  private static final Value ANYTHING = Value.Scalar.opaque(Type.NONE, Taint.NONE);

  String owner() {
    return method.owner().name();
  }

  String name() {
    return method.name();
  }

  int count() {
    return arguments.size();
  }

  Value argument(int index) {
    return arguments.get(index);
  }

  boolean isStatic(String owner, String name) {
    return receiver.isEmpty() && owner().equals(owner) && name().equals(name);
  }

  boolean isStatic(String owner) {
    return receiver.isEmpty() && owner().equals(owner);
  }

  <T extends Value> Optional<T> receiver(Class<T> type) {
    return receiver.filter(type::isInstance).map(type::cast);
  }

  /** What the arguments depend on; functions among them count with what they return. */
  Taint taintOfArguments() {
    Taint taint = Taint.NONE;
    for (Value argument : arguments) {
      taint = taint.and(taintOf(argument));
    }
    return taint;
  }

  /** What an argument depends on, or what it returns if it is a function. */
  Taint taintOf(Value argument) {
    return Values.untinted(argument) instanceof Value.Function
        ? Values.reach(
            machine.calls().library().apply(argument, List.of(ANYTHING, ANYTHING), place))
        : Values.reach(argument);
  }

  /** What receiver and arguments depend on. */
  Taint taint() {
    Taint taint = receiver.map(Values::reach).orElse(Taint.NONE).and(taintOfArguments());
    boolean words = receiver.or(() -> arguments.stream().findFirst()).filter(Words::in).isPresent();
    return (words ? taint.amid() : taint).undated();
  }

  Value.Scalar opaque(Taint taint) {
    return Value.Scalar.opaque(method.returns(), taint);
  }

  Value.Scalar constant(Object constant) {
    return Value.Scalar.of(constant, method.returns());
  }

  Value.Scalar text(Optional<String> text, Taint taint) {
    return Value.Scalar.text(text, taint);
  }

  Value apply(Value function, Value... values) {
    return machine.calls().library().apply(function, List.of(values), place);
  }

  Value.Scalar print(Value value) {
    return machine.printing().print(value, place);
  }

  Taint origin(Stability level, Origin.Nature nature) {
    return machine.origin(level, place, Calls.subject(method), nature);
  }

  Taint origin(Stability level) {
    return origin(level, Origin.Nature.CONTENT);
  }

  Series series(Series.Shape shape, Series.Order order) {
    return machine.series(shape, order, place);
  }

  LibraryObject object(Type type) {
    return new LibraryObject(type, machine.region(), machine.stage(), place);
  }

  /** A part of what is known of library methods; empty for what it knows nothing of. */
  interface Family {
    Optional<Value> call(LibraryCall call);
  }
}
