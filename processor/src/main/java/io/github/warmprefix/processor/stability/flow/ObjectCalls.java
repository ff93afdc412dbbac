package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every object has, and {@code java.util.Objects}. */
final class ObjectCalls implements LibraryCall.Family {
  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.isStatic("java.lang.System", "identityHashCode")) {
      return Optional.of(call.opaque(identity(call, call.argument(0))));
    }
    if (call.isStatic("java.util.Objects") && call.name().startsWith("requireNonNull")) {
      return Optional.of(nonNull(call));
    }
    if (call.isStatic("java.util.Objects", "hash")
        || call.isStatic("java.util.Objects", "hashCode")) {
      return Optional.of(call.opaque(hash(call, call.arguments())));
    }
    if (call.receiver().isEmpty() || call.method().isConstructor()) {
      return Optional.empty();
    }
    Value self = call.receiver().get();
    Optional<Constants.FieldName> constant = Values.constant(self, Constants.FieldName.class);
    if (constant.isPresent() && call.name().equals("name")) {
      return Optional.of(Value.Scalar.text(constant.get().name()));
    }
    if (call.name().equals("toString") && call.count() == 0) {
      return Optional.of(call.print(self));
    }
    if (Set.of("wait", "notify", "notifyAll", "getClass").contains(call.name())) {
      return Optional.of(call.opaque(Taint.NONE));
    }
    if (call.name().equals("hashCode") && call.count() == 0) {
      return Optional.of(hashCode(call, self));
    }
    return Optional.empty();
  }

  private static Value nonNull(LibraryCall call) {
    Value first = call.argument(0);
    if (call.name().equals("requireNonNull")
        || Values.constant(first).isPresent() && !Values.isNull(first)) {
      return first;
    }
    Value fallback =
        call.name().equals("requireNonNullElseGet")
            ? call.apply(call.argument(1))
            : call.argument(1);
    return Values.isNull(first) ? fallback : Values.join(first, fallback, Taint.NONE);
  }

  private static Value hashCode(LibraryCall call, Value self) {
    if (self instanceof LibraryObject object && object.type().hasher().equals("java.lang.Object")) {
      return call.opaque(identity(call, self));
    }
    return Folding.fold(call).orElseGet(() -> call.opaque(hash(call, List.of(self))));
  }

  /** What a hash code made of those of {@code values} depends on. */
  static Taint hash(LibraryCall call, List<Value> values) {
    Taint taint = Taint.NONE;
    for (Value value : values) {
      taint =
          taint
              .and(Values.reach(value))
              .and(
                  call.machine()
                      .hashing()
                      .taint(value, call.place(), Calls.subject(call.method())));
    }
    return taint;
  }

  private static Taint identity(LibraryCall call, Value value) {
    Value base = Values.untinted(value);
    boolean shared =
        base instanceof Value.Heap heap && heap.stage() == Stage.LOADING
            || base instanceof Value.Function function && function.stage() == Stage.LOADING
            || Values.constant(base).isPresent();
    return call.origin(shared ? Stability.PER_PROCESS : Stability.PER_REQUEST);
  }
}
