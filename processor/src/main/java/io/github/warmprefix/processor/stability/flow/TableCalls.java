package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.library.Effect;
import java.util.Set;

/** Turns what the table says of methods, fields and packages into values. */
final class TableCalls {
  private static final Set<String> BUILDERS = Set.of("builder", "newBuilder", "toBuilder");

  /** What methods return that change an object. */
  private static final Set<String> OF_CHANGES = Set.of("void", "boolean");

  /** Classes whose constants others know by name. */
  private static final Set<String> NAMED =
      Set.of("java.util.Locale", "java.time.temporal.IsoFields");

  private final Machine machine;

  TableCalls(Machine machine) {
    this.machine = machine;
  }

  /** A call whose result the table knows. */
  Value call(Effect effect, LibraryCall call) {
    Taint rest = call.taint();
    return switch (effect) {
      case CLOCK -> result(call, rest.and(call.origin(Stability.PER_REQUEST, Origin.Nature.CLOCK)));
      case DAY -> result(call, rest.and(call.origin(Stability.PER_DAY)));
      case REQUEST -> result(call, rest.and(call.origin(Stability.PER_REQUEST)));
      case PROCESS -> result(call, rest.and(call.origin(Stability.PER_PROCESS)));
      case KEEP_DAY -> call.opaque(rest.toDay());
      case UNKNOWN -> result(call, call.origin(Stability.UNKNOWN).and(rest.parameters()));
      case UNORDERED -> result(call, rest.sorted());
      case DATE_PATTERN -> DateFormatCalls.pattern(call);
      case DATE_TEXT -> DateFormatCalls.text(call);
      case FRESH -> object(call, rest);
      case LISTING -> listing(call);
      case DAY_FORMATTER, DAY_FORMATTER_UNLESS_ZONED, DATE_FIRST_FORMATTER ->
          new Value.Scalar(
              DateFormatCalls.formatter(effect), call.method().returns(), call.taintOfArguments());
      default -> result(call, call.taintOfArguments());
    };
  }

  private Value result(LibraryCall call, Taint taint) {
    Type type = call.method().returns();
    if (machine.library().isValue(type) || !call.method().isConstructor()) {
      return call.opaque(taint);
    }
    return object(call, taint);
  }

  private static Value listing(LibraryCall call) {
    boolean stream = call.method().returns().is("java.util.stream.BaseStream");
    Series names =
        call.series(stream ? Series.Shape.STREAM : Series.Shape.ARRAY, Series.Order.KEPT);
    names.summarize(
        Value.Scalar.opaque(Type.NONE, call.origin(Stability.UNKNOWN).and(call.taint())));
    names.taint(call.origin(Stability.PER_PROCESS, Origin.Nature.ORDER));
    return names;
  }

  /** A call of which no row speaks: only its package is known, if that. */
  Value byPackage(LibraryCall call) {
    Method method = call.method();
    if (!machine.library().isPure(call.owner())) {
      return result(call, call.origin(Stability.UNKNOWN).and(call.taint().parameters()));
    }
    if (method.isConstructor()) {
      return result(call, call.taint());
    }
    if (call.receiver().isPresent() && call.receiver().get() instanceof LibraryObject object) {
      if (!asks(method)) {
        machine.changed(object.absorb(call.taintOfArguments().and(machine.control(object))));
      }
      return object.type().is(method.returns().name()) && !method.returns().equals(Type.OBJECT)
          ? object
          : produced(call, call.taint());
    }
    return produced(call, call.taint());
  }

  /** Whether a method returns something for its own sake, rather than to change the object. */
  private boolean asks(Method method) {
    Type type = method.returns();
    return type.kind() == Type.Kind.ARRAY
        || machine.library().isValue(type) && !OF_CHANGES.contains(type.name());
  }

  private static Value produced(LibraryCall call, Taint taint) {
    return BUILDERS.contains(call.name()) ? object(call, taint) : call.opaque(taint);
  }

  private static Value object(LibraryCall call, Taint taint) {
    LibraryObject object = call.object(call.method().returns());
    object.absorb(taint);
    return object;
  }

  /** A static field of a library. */
  Value field(Field field, Place place) {
    boolean ofSdk = field.owner().name().startsWith("com.anthropic.models.");
    if (field.enumConstant()
        || NAMED.contains(field.owner().name())
        || ofSdk && field.type().name().equals(field.owner().name())) {
      return Value.Scalar.of(
          new Constants.FieldName(field.owner().name(), field.name()), field.type());
    }
    return machine
        .library()
        .result(field)
        .map(effect -> held(effect, field, place))
        .orElseGet(() -> Value.Scalar.opaque(field.type(), Taint.NONE));
  }

  /** A field whose value a table knows. */
  Value held(Effect effect, Field field, Place place) {
    return held(effect, field.type(), field.owner().simpleName() + "." + field.name(), place);
  }

  Value held(Effect effect, Type type, String subject, Place place) {
    return switch (effect) {
      case CLOCK -> held(Stability.PER_REQUEST, Origin.Nature.CLOCK, type, subject, place);
      case DAY -> held(Stability.PER_DAY, Origin.Nature.CONTENT, type, subject, place);
      case REQUEST -> held(Stability.PER_REQUEST, Origin.Nature.CONTENT, type, subject, place);
      case PROCESS -> held(Stability.PER_PROCESS, Origin.Nature.CONTENT, type, subject, place);
      case UNKNOWN -> held(Stability.UNKNOWN, Origin.Nature.CONTENT, type, subject, place);
      default -> new Value.Scalar(DateFormatCalls.formatter(effect), type, Taint.NONE);
    };
  }

  private Value held(
      Stability level, Origin.Nature nature, Type type, String subject, Place place) {
    return Value.Scalar.opaque(type, machine.origin(level, place, subject, nature));
  }
}
