package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Optional;

/** The values of fields and elements that have not been assigned. */
final class Defaults {
  private Defaults() {}

  static Value of(Type type) {
    if (type.kind() != Type.Kind.PRIMITIVE) {
      return Value.Scalar.of(Constants.NULL, type);
    }
    return type.name().equals("boolean")
        ? Value.Scalar.of(false, type)
        : new Value.Scalar(Numbers.cast(0, type.name()), type, Taint.NONE);
  }

  /** The default element of an array of that type. */
  static Value element(Type array) {
    String name = array.name().substring(0, Math.max(0, array.name().length() - 2));
    Optional<Object> zero = Numbers.cast(0, name);
    Type type = zero.isPresent() || name.equals("boolean") ? Type.primitive(name) : Type.NONE;
    return of(type);
  }
}
