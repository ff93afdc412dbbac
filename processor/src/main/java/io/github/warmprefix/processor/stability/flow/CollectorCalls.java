package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;

/** Collectors: functions from a stream to what it is collected into. */
final class CollectorCalls implements LibraryCall.Family {
  @Override
  public Optional<Value> call(LibraryCall call) {
    if (!call.isStatic("java.util.stream.Collectors")) {
      return Optional.empty();
    }
    return Optional.of(
        new Value.Function(
            (arguments, at) ->
                Values.each(
                    arguments.get(0),
                    stream ->
                        stream instanceof Series series
                            ? collect(call, series)
                            : call.opaque(Values.reach(stream))),
            call.machine().stage(),
            call.place()));
  }

  private static Value collect(LibraryCall call, Series stream) {
    switch (call.name()) {
      case "joining":
        return joining(call, stream);
      case "toList", "toUnmodifiableList":
        return SeriesEdits.copy(call, Series.Shape.LIST, Series.Order.KEPT, stream);
      case "toSet":
        return SeriesEdits.copy(call, Series.Shape.SET, Series.Order.HASHED, stream);
      case "toUnmodifiableSet":
        return CollectionFactories.scatter(
            call, SeriesEdits.copy(call, Series.Shape.SET, Series.Order.SCATTERED, stream));
      case "toCollection":
        Value target = call.apply(call.argument(0));
        Values.each(
            target,
            value -> {
              if (value instanceof Series series) {
                SeriesEdits.addAll(call.machine(), series, stream);
              }
              return value;
            });
        return target;
      case "mapping":
        return down(call, 1, SeriesEdits.map(call, stream, v -> call.apply(call.argument(0), v)));
      case "filtering", "flatMapping":
        return down(call, 1, stream);
      case "collectingAndThen":
        return call.apply(call.argument(1), down(call, 0, stream));
      default:
        return toMap(call, stream);
    }
  }

  private static Value down(LibraryCall call, int collector, Series stream) {
    return call.apply(call.argument(collector), stream);
  }

  private static Value joining(LibraryCall call, Series stream) {
    List<Value.Scalar> parts = call.arguments().stream().map(call::print).toList();
    Taint taint = Taint.NONE;
    boolean known = true;
    for (Value.Scalar part : parts) {
      taint = taint.and(part.taint());
      known &= part.constant().isPresent();
    }
    Elements elements = Elements.of(stream, Type.NONE);
    taint = taint.and(elements.control());
    if (elements.inOrder().isPresent()) {
      Value.Scalar joined =
          call.machine()
              .printing()
              .join(
                  elements.inOrder().get(),
                  text(parts, 1),
                  text(parts, 0),
                  text(parts, 2),
                  call.place());
      return known ? joined.plus(taint) : call.text(Optional.empty(), taint.and(joined.taint()));
    }
    Taint some = elements.some().map(v -> call.print(v).taint()).orElse(Taint.NONE);
    return call.text(Optional.empty(), taint.and(some));
  }

  private static String text(List<Value.Scalar> parts, int index) {
    return index < parts.size() ? parts.get(index).constant().map(String::valueOf).orElse("") : "";
  }

  private static boolean isGrouping(LibraryCall call) {
    return call.name().startsWith("groupingBy") || call.name().equals("partitioningBy");
  }

  private static Value toMap(LibraryCall call, Series stream) {
    boolean grouping = isGrouping(call);
    if (!grouping
        && !call.name().equals("toMap")
        && !call.name().equals("toUnmodifiableMap")
        && !call.name().equals("toConcurrentMap")) {
      return statistics(call, stream);
    }
    Series map = map(call);
    Series keys = SeriesEdits.map(call, stream, v -> call.apply(call.argument(0), v));
    if (grouping) {
      Value groups =
          call.count() > 1
              ? down(call, call.count() - 1, unordered(call, stream))
              : SeriesEdits.copy(
                  call, Series.Shape.LIST, Series.Order.KEPT, unordered(call, stream));
      Optional<Value> key = Elements.of(keys, Type.NONE).some();
      key.ifPresent(
          k -> {
            Orders.noteKey(call.machine(), map, k);
            map.summarize(Values.entry(Values.unordered(k), groups));
          });
      map.taint(map.taint().and(mapOrder(map, keys)));
      return map;
    }
    SeriesEdits.addAll(
        call.machine(),
        map,
        SeriesEdits.map(
            call,
            stream,
            v -> Values.entry(call.apply(call.argument(0), v), call.apply(call.argument(1), v))));
    return call.name().equals("toUnmodifiableMap") ? CollectionFactories.scatter(call, map) : map;
  }

  private static Taint mapOrder(Series map, Series keys) {
    Taint taint = Orders.taint(keys);
    return map.order() == Series.Order.KEPT ? taint : taint.sorted();
  }

  /** The same elements, of which only some are in each group. */
  private static Series unordered(LibraryCall call, Series stream) {
    Series part = SeriesEdits.map(call, stream, v -> v);
    Optional<Value> some = Elements.of(stream, Type.NONE).some();
    part.summarize(some.orElse(null));
    return part;
  }

  private static Series map(LibraryCall call) {
    boolean grouping = isGrouping(call);
    int supplier = grouping ? 1 : 3;
    boolean supplied = grouping ? call.count() == 3 : call.count() == 4;
    if (supplied
        && Values.untinted(call.apply(call.argument(supplier))) instanceof Series made
        && made.shape() == Series.Shape.MAP) {
      return made;
    }
    Series.Order order =
        call.name().equals("toUnmodifiableMap") ? Series.Order.SCATTERED : Series.Order.HASHED;
    return call.series(Series.Shape.MAP, order);
  }

  /** Counts, sums and the like, which do not depend on the order. */
  private static Value statistics(LibraryCall call, Series stream) {
    boolean count = call.name().equals("counting");
    Taint taint = count ? stream.taint() : Values.reach(stream).and(call.taintOfArguments());
    return Value.Scalar.opaque(Type.NONE, call.name().equals("reducing") ? taint : taint.sorted());
  }
}
