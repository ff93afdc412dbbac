package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What {@code java.util.Arrays} fills arrays with. */
final class ArrayCalls implements LibraryCall.Family {
  private static final int MOST_COMPUTED = 100;
  private static final Type INT = Type.primitive("int");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (!call.isStatic("java.util.Arrays")) {
      return Optional.empty();
    }
    return switch (call.name()) {
      case "fill" -> Optional.of(fill(call, index -> call.argument(call.count() - 1)));
      case "setAll", "parallelSetAll" ->
          Optional.of(fill(call, index -> call.apply(call.argument(1), index)));
      default -> Optional.empty();
    };
  }

  private static Value fill(LibraryCall call, Function<Value, Value> element) {
    return Values.each(
        call.argument(0),
        value -> {
          if (value instanceof Series array) {
            fill(call, array, element);
          }
          return Expressions.nothing();
        });
  }

  private static void fill(LibraryCall call, Series array, Function<Value, Value> element) {
    boolean whole =
        call.count() == 2
            && call.machine().certain(array)
            && array.items().filter(all -> all.size() <= MOST_COMPUTED).isPresent();
    if (whole) {
      List<Value> filled = new ArrayList<>();
      for (int i = 0; i < array.items().orElseThrow().size(); i++) {
        filled.add(element.apply(Value.Scalar.of(i, INT)));
      }
      array.items(filled);
    } else {
      Value added = element.apply(Value.Scalar.opaque(INT, Taint.NONE));
      Value old =
          call.count() == 2 && call.machine().certain(array)
              ? added
              : Elements.of(array, Type.NONE).some().orElse(added);
      Taint control = call.taintOfArguments().parameters().and(call.machine().control(array));
      array.summarize(Values.join(old, added, control));
    }
    call.machine().changed(true);
  }
}
