package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.library.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls methods without source: first what is known in detail, then the table, then by package. */
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
  private final List<LibraryCall.Family> families;

  LibraryCalls(Machine machine) {
    this.machine = machine;
    this.families =
        List.of(
            new SdkCalls(),
            new StringCalls(),
            new FormatCalls(),
            new TextCalls(),
            new FunctionCalls(),
            new CollectionFactories(),
            new SeriesCalls(),
            new MapCalls(),
            new StreamCalls(),
            new CollectorCalls(),
            new BoxCalls(),
            new ThreadLocalCalls(),
            new TimeCalls(),
            new RandomCalls(),
            new ObjectCalls());
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
        .map(effect -> byTable(effect, call))
        .orElseGet(() -> byPackage(call));
  }

  private Value byTable(Effect effect, LibraryCall call) {
    Taint rest = call.taint();
    return switch (effect) {
      case CLOCK -> result(call, rest.and(call.origin(Stability.PER_REQUEST, Origin.Nature.CLOCK)));
      case DAY -> result(call, rest.and(call.origin(Stability.PER_DAY)));
      case REQUEST -> result(call, rest.and(call.origin(Stability.PER_REQUEST)));
      case PROCESS -> result(call, rest.and(call.origin(Stability.PER_PROCESS)));
      case KEEP_DAY -> call.opaque(rest.toDay());
      case UNKNOWN -> result(call, call.origin(Stability.UNKNOWN).and(rest.parameters()));
      case LISTING -> listing(call);
      default -> result(call, call.taintOfArguments());
    };
  }

  private Value result(LibraryCall call, Taint taint) {
    Type type = call.method().returns();
    if (machine.library().isValue(type) || !call.method().isConstructor()) {
      return call.opaque(taint);
    }
    LibraryObject object = call.object(type);
    object.absorb(taint);
    return object;
  }

  private static Value listing(LibraryCall call) {
    Series names = call.series(Series.Shape.ARRAY, Series.Order.KEPT);
    names.summarize(
        Value.Scalar.opaque(Type.NONE, call.origin(Stability.UNKNOWN).and(call.taint())));
    names.taint(call.origin(Stability.PER_PROCESS, Origin.Nature.ORDER));
    return names;
  }

  private Value byPackage(LibraryCall call) {
    Method method = call.method();
    if (!machine.library().isPure(call.owner())) {
      return result(call, call.origin(Stability.UNKNOWN).and(call.taint().parameters()));
    }
    if (method.isConstructor()) {
      return result(call, call.taint());
    }
    if (call.receiver().isPresent() && call.receiver().get() instanceof LibraryObject object) {
      machine.changed(object.absorb(call.taintOfArguments().and(machine.control(object))));
      return object.type().is(method.returns().name()) && !method.returns().equals(Type.OBJECT)
          ? object
          : produced(call, call.taint());
    }
    return produced(call, call.taint());
  }

  private Value produced(LibraryCall call, Taint taint) {
    Type type = call.method().returns();
    boolean builder =
        call.name().equals("builder")
            || call.name().equals("newBuilder")
            || call.name().equals("toBuilder");
    if (!builder) {
      return call.opaque(taint);
    }
    LibraryObject object = call.object(type);
    object.absorb(taint);
    return object;
  }

  /** A static field of a library. */
  Value field(Field field, Place place) {
    boolean ofSdk = field.owner().name().startsWith("com.anthropic.models.");
    if (field.enumConstant()
        || field.owner().name().equals("java.util.Locale")
        || ofSdk && field.type().name().equals(field.owner().name())) {
      return Value.Scalar.of(
          new Constants.FieldName(field.owner().name(), field.name()), field.type());
    }
    String subject = field.owner().simpleName() + "." + field.name();
    Optional<Effect> effect = machine.library().result(field);
    if (effect.filter(Effect.PROCESS::equals).isPresent()) {
      return Value.Scalar.opaque(
          field.type(), machine.origin(Stability.PER_PROCESS, place, subject));
    }
    return TimeCalls.formatter(effect)
        .map(pattern -> (Value) Value.Scalar.of(pattern, field.type()))
        .orElseGet(() -> Value.Scalar.opaque(field.type(), Taint.NONE));
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
