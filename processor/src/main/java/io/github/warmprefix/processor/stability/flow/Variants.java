package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.List;
import java.util.Optional;

/** Values that are one of finitely many: everything computed from nothing else is so, too. */
final class Variants {
  private Variants() {}

  /** A variable of which only is known that it has one of the values of its type. */
  static Taint anyValueOf(Variable variable, Place place) {
    return words(variable)
        .map(
            subject ->
                Taint.of(
                    new Origin(
                        Stability.VARIANT, place, subject, Origin.Nature.CONTENT, List.of())))
        .orElse(Taint.NONE);
  }

  private static Optional<String> words(Variable variable) {
    Type type = variable.type();
    if (isBoolean(type)) {
      return Optional.of("the boolean " + variable.name());
    }
    return type.kind() == Type.Kind.ENUM
        ? Optional.of("the enum " + type.simpleName())
        : Optional.empty();
  }

  /** Whether the type has few values. */
  static boolean finite(Type type) {
    return isBoolean(type) || type.kind() == Type.Kind.ENUM;
  }

  private static boolean isBoolean(Type type) {
    return type.name().equals("boolean") || type.name().equals("java.lang.Boolean");
  }

  /** The same value of a type that has few, whose choice shows where it is read. */
  static Value readAt(Place read, Value value, Machine machine) {
    if (!(value instanceof Value.Scalar scalar) || scalar.taint().isEmpty()) {
      return value;
    }
    Taint others = scalar.taint().except(Stability.VARIANT);
    return new Value.Scalar(scalar.constant(), scalar.type(), others.and(of(value, read, machine)));
  }

  /** What makes {@code value} one of finitely many, as it shows where it is read. */
  static Taint of(Value value, Place read, Machine machine) {
    Taint taint = Taint.NONE;
    for (Origin origin : Values.reach(value).origins()) {
      if (origin.level() == Stability.VARIANT) {
        taint = taint.and(machine.origin(Stability.VARIANT, read, origin.subject()));
      }
    }
    return taint;
  }
}
