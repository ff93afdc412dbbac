package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Streams and optionals. */
final class StreamCalls implements LibraryCall.Family {
  private static final int LONGEST_RANGE = 10_000;
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
    if (call.receiver().isEmpty()) {
      return factory(call);
    }
    return call.receiver(Series.class)
        .filter(s -> s.shape() == Series.Shape.STREAM || s.shape() == Series.Shape.OPTIONAL)
        .map(self -> onStream(call, self));
  }

  private static Optional<Value> factory(LibraryCall call) {
    String owner = call.owner();
    if (owner.equals("java.util.Optional")) {
      return Optional.of(optional(call));
    }
    if (owner.equals("java.util.Arrays") && call.name().equals("stream")) {
      return Optional.of(
          SeriesEdits.copy(call, Series.Shape.STREAM, Series.Order.KEPT, call.argument(0)));
    }
    if (!owner.startsWith("java.util.stream.") || !owner.endsWith("Stream")) {
      return Optional.empty();
    }
    Series stream = call.series(Series.Shape.STREAM, Series.Order.KEPT);
    switch (call.name()) {
      case "of", "ofNullable":
        if (call.count() == 1
            && Values.untinted(call.argument(0)) instanceof Series array
            && array.shape() == Series.Shape.ARRAY) {
          SeriesEdits.addAll(call.machine(), stream, call.argument(0));
        } else {
          call.arguments().forEach(e -> SeriesEdits.add(call.machine(), stream, e));
        }
        return Optional.of(stream);
      case "empty":
        return Optional.of(stream);
      case "concat":
        call.arguments().forEach(part -> SeriesEdits.addAll(call.machine(), stream, part));
        return Optional.of(stream);
      case "range", "rangeClosed":
        return Optional.of(range(call, stream));
      case "generate":
        stream.summarize(call.apply(call.argument(0)));
        return Optional.of(stream);
      case "iterate":
        Value next = call.apply(call.argument(call.count() - 1), call.argument(0));
        stream.summarize(Values.join(call.argument(0), next, Taint.NONE));
        return Optional.of(stream);
      default:
        return Optional.empty();
    }
  }

  private static Value optional(LibraryCall call) {
    Series optional = call.series(Series.Shape.OPTIONAL, Series.Order.KEPT);
    if (call.name().equals("of")
        || call.name().equals("ofNullable") && Values.constant(call.argument(0)).isPresent()) {
      call.arguments().stream().filter(v -> !Values.isNull(v)).forEach(optional::append);
    } else if (call.name().equals("ofNullable")) {
      optional.summarize(call.argument(0));
    }
    return optional;
  }

  private static Value range(LibraryCall call, Series stream) {
    Optional<Number> from = Values.constant(call.argument(0), Number.class);
    Optional<Number> to = Values.constant(call.argument(1), Number.class);
    Type element = Values.type(call.argument(0));
    long extra = call.name().equals("range") ? 0 : 1;
    if (from.isPresent()
        && to.isPresent()
        && to.get().longValue() - from.get().longValue() < LONGEST_RANGE) {
      for (long i = from.get().longValue(); i < to.get().longValue() + extra; i++) {
        Object number = element.name().equals("long") ? (Object) i : (Object) (int) i;
        stream.append(Value.Scalar.of(number, element));
      }
    } else {
      stream.summarize(call.machine().turns().ofRange(element, call.place()));
      stream.taint(call.taint());
    }
    return stream;
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
        return filter(call, self);
      case "flatMap", "mapMulti":
        return flatMap(call, self);
      case "sorted":
        Series sorted = SeriesEdits.map(call, self, v -> v);
        SeriesEdits.sort(sorted);
        if (call.count() > 0) {
          Streams.blurOrder(sorted);
        }
        return sorted;
      case "parallel":
        self.parallel(true);
        return self;
      case "distinct":
        Series distinct = call.series(Series.Shape.SET, self.order());
        SeriesEdits.addAll(call.machine(), distinct, self);
        return SeriesEdits.copy(call, Series.Shape.STREAM, Series.Order.KEPT, distinct);
      case "limit", "skip":
        return part(call, self);
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

  private static Value filter(LibraryCall call, Series self) {
    Series kept = call.series(self.shape(), self.order());
    kept.parallel(self.parallel());
    kept.taint(Orders.taint(self));
    List<Value> items = new ArrayList<>();
    boolean known = self.items().isPresent();
    Taint control = Taint.NONE;
    for (Value item :
        self.items().orElseGet(() -> self.summary().map(List::of).orElse(List.of()))) {
      Value verdict = call.apply(call.argument(0), item);
      control = control.and(Values.reach(verdict).sorted());
      Optional<Boolean> keep = Values.constant(verdict, Boolean.class);
      known &= keep.isPresent();
      if (keep.orElse(true)) {
        items.add(item);
      }
    }
    kept.taint(kept.taint().and(control));
    if (known && call.name().equals("filter")) {
      kept.items(items);
    } else {
      kept.summarize(items.isEmpty() ? null : Values.joinAll(items, Taint.NONE));
    }
    return kept;
  }

  private static Value flatMap(LibraryCall call, Series self) {
    if (call.name().equals("mapMulti")) {
      return call.opaque(call.taint());
    }
    if (self.shape() == Series.Shape.OPTIONAL) {
      Optional<Value> only = Elements.of(self, Type.NONE).some();
      return only.map(v -> Values.tint(call.apply(call.argument(0), v), self.taint())).orElse(self);
    }
    Series flat = call.series(Series.Shape.STREAM, Series.Order.KEPT);
    Elements elements = Elements.of(self, Type.NONE);
    if (elements.inOrder().isPresent()) {
      for (Value element : elements.inOrder().get()) {
        SeriesEdits.addAll(call.machine(), flat, call.apply(call.argument(0), element));
      }
    } else if (elements.some().isPresent()) {
      Value inner = call.apply(call.argument(0), elements.some().get());
      flat.summarize(Elements.of(inner, Type.NONE).some().orElse(null));
      flat.taint(Orders.taint(self).and(Elements.of(inner, Type.NONE).control()));
    }
    flat.taint(flat.taint().and(elements.control()));
    return flat;
  }

  private static Value part(LibraryCall call, Series self) {
    Optional<Number> count = Values.constant(call.argument(0), Number.class);
    Series part = SeriesEdits.map(call, self, v -> v);
    Elements elements = Elements.of(self, Type.NONE);
    if (elements.inOrder().isPresent() && count.isPresent()) {
      List<Value> all = elements.inOrder().get();
      int cut = (int) Math.min(all.size(), Math.max(0, count.get().longValue()));
      part.items(call.name().equals("limit") ? all.subList(0, cut) : all.subList(cut, all.size()));
    } else {
      part.summarize(elements.some().orElse(null));
      part.taint(part.taint().and(call.taintOfArguments()));
    }
    return part;
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
    if (call.count() > 1) {
      return result;
    }
    Series optional = call.series(Series.Shape.OPTIONAL, Series.Order.KEPT);
    optional.append(result);
    return optional;
  }

  /** The origin of what races decide. */
  static Taint race(LibraryCall call) {
    return call.origin(Stability.PER_REQUEST);
  }
}
