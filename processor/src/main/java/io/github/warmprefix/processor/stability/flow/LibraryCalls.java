package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import io.github.warmprefix.processor.stability.library.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls methods without source: first what is known in detail, then by the table. */
final class LibraryCalls {
  private static final Set<String> SINGLE_METHODS =
      Set.of(
          "get",
          "apply",
          "accept",
          "test",
          "call",
          "run",
          "compare",
          "applyAsInt",
          "applyAsLong",
          "applyAsDouble",
          "getAsInt",
          "getAsLong",
          "getAsDouble",
          "getAsBoolean");

  private static final Map<String, Series.Shape> LIFTED =
      Map.of(
          "java.util.Map", Series.Shape.MAP,
          "java.util.Collection", Series.Shape.LIST,
          "java.util.stream.BaseStream", Series.Shape.STREAM,
          "java.util.Optional", Series.Shape.OPTIONAL,
          "java.util.Iterator", Series.Shape.ITERATOR);

  private final Machine machine;
  private final TableCalls table;
  private final List<LibraryCall.Family> families;

  LibraryCalls(Machine machine) {
    this.machine = machine;
    this.table = new TableCalls(machine);
    this.families = LibraryFamilies.all();
  }

  Value call(Method method, Optional<Value> receiver, List<Value> arguments, Place place) {
    if (receiver.isPresent()) {
      return Values.each(
          receiver.get(),
          self -> known(method, Optional.of(lifted(self, place)), arguments, place));
    }
    return known(method, receiver, arguments, place);
  }

  /** Something of which only is known that it is a collection, as a collection of anything. */
  private Value lifted(Value value, Place place) {
    if (!(value instanceof Value.Scalar scalar) || scalar.constant().isPresent()) {
      return value;
    }
    return shape(scalar.type())
        .map(
            shape -> {
              Series series = machine.series(shape, Series.Order.KEPT, place);
              Value any = Value.Scalar.opaque(Type.NONE, scalar.taint());
              series.summarize(shape == Series.Shape.MAP ? Values.entry(any, any) : any);
              series.taint(scalar.taint());
              return (Value) series;
            })
        .orElse(value);
  }

  private static Optional<Series.Shape> shape(Type type) {
    return LIFTED.entrySet().stream()
        .filter(entry -> type.is(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(
            () ->
                type.kind() == Type.Kind.ARRAY
                    ? Optional.of(Series.Shape.ARRAY)
                    : Optional.empty());
  }

  Value construct(Method constructor, Type type, List<Value> arguments, Place place) {
    return known(constructor, Optional.empty(), arguments, place);
  }

  private Value known(Method method, Optional<Value> receiver, List<Value> arguments, Place place) {
    LibraryCall call =
        new LibraryCall(machine, method, receiver, Varargs.spread(method, arguments), place);
    for (LibraryCall.Family family : families) {
      Optional<Value> value = family.call(call);
      if (value.isPresent()) {
        return value.get();
      }
    }
    return machine
        .library()
        .result(method)
        .map(effect -> table.call(effect, call))
        .orElseGet(() -> table.byPackage(call));
  }

  /** A call of which a user's table says what it yields, with or without source. */
  Optional<Value> told(
      Method method, Optional<Value> receiver, List<Value> arguments, Place place) {
    return machine
        .library()
        .told(method)
        .map(e -> table.call(e, new LibraryCall(machine, method, receiver, arguments, place)));
  }

  /** A static field of a library. */
  Value field(Field field, Place place) {
    return table.field(field, place);
  }

  /** A field of which a table says what it holds. */
  Value held(Effect effect, Field field, Place place) {
    return table.held(effect, field, place);
  }

  /** What the outside world gives a parameter, where a table knows its annotations. */
  Optional<Value> given(Variable parameter) {
    return parameter
        .place()
        .flatMap(
            place ->
                machine
                    .library()
                    .ofAnnotated(parameter.annotations())
                    .map(e -> table.held(e, parameter.type(), parameter.name(), place)));
  }

  /** Calls the one method of a functional object. */
  Value apply(Value function, List<Value> arguments, Place place) {
    return Values.each(
        function,
        value -> {
          if (value instanceof Value.Function code) {
            return code.code().apply(arguments, place);
          }
          if (value instanceof Instance instance) {
            return single(instance)
                .map(
                    b ->
                        machine
                            .calls()
                            .run(b, Optional.of(instance), instance.captured(), arguments))
                .orElseGet(() -> Value.Scalar.opaque(Type.NONE, Values.reach(instance)));
          }
          Taint taint = Values.reach(value);
          for (Value argument : arguments) {
            taint = taint.and(Values.reach(argument));
          }
          return Value.Scalar.opaque(Type.NONE, taint);
        });
  }

  private Optional<ClassModel.Body> single(Instance instance) {
    for (Optional<ClassModel> model = Optional.of(instance.model());
        model.isPresent();
        model = model.get().superclass().flatMap(machine.program()::find)) {
      Optional<ClassModel.Body> body =
          model.get().methods().stream()
              .filter(b -> !b.overrides().isEmpty() && b.body().isPresent())
              .filter(b -> SINGLE_METHODS.contains(b.method().name()))
              .findFirst();
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }
}
