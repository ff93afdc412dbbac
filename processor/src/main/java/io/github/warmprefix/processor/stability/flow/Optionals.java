package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;

/** What streams and optionals end in. */
final class Optionals {
  private Optionals() {}

  /** {@code findFirst}, {@code findAny}, {@code min} and {@code max}. */
  static Value pick(LibraryCall call, Series self) {
    Elements elements = Elements.of(self, Type.NONE);
    boolean extreme = call.name().equals("min") || call.name().equals("max");
    Series optional = call.series(Series.Shape.OPTIONAL, Series.Order.KEPT);
    Optional<List<Value>> all = elements.inOrder();
    if (all.isPresent() && (all.get().size() < 2 || !extreme)) {
      optional.items(all.get().stream().limit(1).toList());
    } else {
      optional.summarize(elements.some().map(v -> extreme ? Values.unordered(v) : v).orElse(null));
    }
    if (call.name().equals("findAny") && self.parallel() && !self.atMostOne()) {
      optional.taint(StreamCalls.race(call));
    }
    optional.taint(optional.taint().and(elements.control()));
    return optional;
  }

  static Value onOptional(LibraryCall call, Series self) {
    Value present = Elements.of(self, Type.NONE).some().orElseGet(() -> call.opaque(Taint.NONE));
    boolean surely = self.items().filter(items -> !items.isEmpty()).isPresent();
    boolean never = self.items().filter(List::isEmpty).isPresent();
    switch (call.name()) {
      case "orElseThrow":
        if (!surely && call.count() == 1) {
          Machine machine = call.machine();
          machine.problems().note(call.apply(call.argument(0)), machine.region());
        }
        return present;
      case "get", "getAsInt", "getAsLong", "getAsDouble":
        return present;
      case "orElse":
        return either(self, present, surely, never, call.argument(0));
      case "orElseGet", "or":
        Value fallback =
            surely
                ? Expressions.nothing()
                : call.machine().in(self.taint(), () -> call.apply(call.argument(0)));
        return either(self, call.name().equals("or") ? self : present, surely, never, fallback);
      case "ifPresentOrElse":
        if (!never) {
          Streams.forEach(call, self, call.argument(0));
        }
        if (!surely) {
          call.machine().in(self.taint(), () -> call.apply(call.argument(1)));
        }
        return Expressions.nothing();
      case "toString":
        return call.print(self);
      default:
        return call.opaque(call.taint());
    }
  }

  private static Value either(
      Series self, Value present, boolean surely, boolean never, Value fallback) {
    if (surely) {
      return present;
    }
    return never ? fallback : Values.join(present, fallback, self.taint().sorted());
  }
}
