package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Optional;

/** {@code values()} of an enum of a library: all constants, in the order of their declaration. */
final class EnumCalls implements LibraryCall.Family {
  @Override
  public Optional<Value> call(LibraryCall call) {
    Type owner = call.method().owner();
    boolean all =
        owner.kind() == Type.Kind.ENUM
            && call.receiver().isEmpty()
            && call.name().equals("values")
            && call.count() == 0;
    if (!all) {
      return Optional.empty();
    }
    Series constants = call.series(Series.Shape.ARRAY, Series.Order.KEPT);
    constants.summarize(Value.Scalar.opaque(owner, Taint.NONE));
    return Optional.of(constants);
  }
}
