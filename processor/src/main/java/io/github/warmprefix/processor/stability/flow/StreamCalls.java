package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Streams and optionals. */
final class StreamCalls implements LibraryCall.Family {
  private static final Set<String> MAPPING =
      Set.of("map", "mapToObj", "mapToInt", "mapToLong", "mapToDouble");
  private static final Set<String> SAME =
      Set.of("boxed", "sequential", "onClose", "asLongStream", "asDoubleStream", "peek", "stream");
  private static final Set<String> NUMBERS =
      Set.of(
          "count",
          "sum",
          "average",
          "anyMatch",
          "allMatch",
          "noneMatch",
          "summaryStatistics",
          "isPresent",
          "isEmpty");

  @Override
  public Optional<Value> call(LibraryCall call) {
    return call.receiver(Series.class)
        .filter(s -> s.shape() == Series.Shape.STREAM || s.shape() == Series.Shape.OPTIONAL)
        .map(self -> onStream(call, self));
  }

  private static Value onStream(LibraryCall call, Series self) {
    String name = call.name();
    if (MAPPING.contains(name)) {
      return SeriesEdits.map(call, self, v -> call.apply(call.argument(0), v));
    }
    if (SAME.contains(name)) {
      return self;
    }
    if (NUMBERS.contains(name)) {
      return number(call, self);
    }
    switch (name) {
      case "filter", "takeWhile", "dropWhile":
        return StreamSteps.filter(call, self);
      case "flatMap", "mapMulti":
        return StreamSteps.flatMap(call, self);
      case "sorted":
        Series sorted = SeriesEdits.map(call, self, v -> v);
        Streams.sort(call, sorted, call.arguments().stream().findFirst());
        return sorted;
      case "parallel":
        self.parallel(true);
        return self;
      case "distinct":
        Series distinct = call.series(Series.Shape.SET, self.order());
        SeriesEdits.addAll(call.machine(), distinct, self);
        return SeriesEdits.copy(call, Series.Shape.STREAM, Series.Order.KEPT, distinct);
      case "limit", "skip":
        return StreamSteps.part(call, self);
      case "iterator":
        return SeriesEdits.copy(call, Series.Shape.ITERATOR, Series.Order.KEPT, self);
      default:
        return end(call, self);
    }
  }

  private static Value end(LibraryCall call, Series self) {
    switch (call.name()) {
      case "collect":
        return call.count() == 1 ? call.apply(call.argument(0), self) : call.opaque(call.taint());
      case "toList":
        return SeriesEdits.copy(call, Series.Shape.LIST, Series.Order.KEPT, self);
      case "toArray":
        return SeriesEdits.copy(call, Series.Shape.ARRAY, Series.Order.KEPT, self);
      case "forEach", "forEachOrdered", "ifPresent":
        Streams.forEach(call, self, call.argument(0));
        return Expressions.nothing();
      case "reduce":
        return reduce(call, self);
      case "findFirst", "findAny", "min", "max":
        return Optionals.pick(call, self);
      default:
        return Optionals.onOptional(call, self);
    }
  }

  private static Value number(LibraryCall call, Series self) {
    Taint taint = self.taint().sorted();
    if (call.name().equals("isPresent") || call.name().equals("isEmpty")) {
      boolean empty = call.name().equals("isEmpty");
      return new Value.Scalar(
          self.items().map(items -> items.isEmpty() == empty), call.method().returns(), taint);
    }
    if (call.name().equals("count")) {
      return new Value.Scalar(
          self.items().map(items -> (long) items.size()), call.method().returns(), taint);
    }
    Taint results =
        call.count() > 0
            ? Values.reach(SeriesEdits.map(call, self, v -> call.apply(call.argument(0), v)))
            : Values.reach(self);
    return call.opaque(taint.and(results.sorted()));
  }

  private static Value reduce(LibraryCall call, Series self) {
    Value operator = call.argument(Math.min(1, call.count() - 1));
    Elements elements = Elements.of(self, Type.NONE);
    List<Value> values = new ArrayList<>();
    if (call.count() > 1) {
      values.add(call.argument(0));
    }
    Value result;
    if (elements.inOrder().isPresent()) {
      values.addAll(elements.inOrder().get());
      if (values.isEmpty()) {
        return call.series(Series.Shape.OPTIONAL, Series.Order.KEPT);
      }
      result = values.get(0);
      for (Value value : values.subList(1, values.size())) {
        result = call.apply(operator, result, value);
      }
    } else {
      elements.some().ifPresent(values::add);
      Value start = values.isEmpty() ? Expressions.nothing() : values.get(0);
      result =
          call.machine()
              .in(
                  elements.control(),
                  () -> call.apply(operator, start, elements.some().orElse(start)));
      result = Values.join(start, result, elements.control());
    }
    if (isNumber(Values.type(result))) {
      result = Values.unordered(result);
    }
    if (call.count() > 1) {
      return result;
    }
    Series optional = call.series(Series.Shape.OPTIONAL, Series.Order.KEPT);
    optional.append(result);
    return optional;
  }

  /** Sums, products and extremes of numbers are the same in any order. */
  private static boolean isNumber(Type type) {
    return type.kind() == Type.Kind.PRIMITIVE
        || type.is("java.lang.Number")
        || type.name().equals("java.lang.Boolean");
  }

  /** The origin of what races decide. */
  static Taint race(LibraryCall call) {
    return call.origin(Stability.PER_REQUEST);
  }
}
