package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Methods of maps and their entries. */
final class MapCalls implements LibraryCall.Family {
  @Override
  public Optional<Value> call(LibraryCall call) {
    Optional<Value.Entry> entry = call.receiver(Value.Entry.class);
    if (entry.isPresent()) {
      return Optional.of(onEntry(call, entry.get()));
    }
    return call.receiver(Series.class)
        .filter(s -> s.shape() == Series.Shape.MAP)
        .map(map -> onMap(call, map));
  }

  private static Value onEntry(LibraryCall call, Value.Entry entry) {
    return switch (call.name()) {
      case "getKey" -> entry.key();
      case "getValue" -> entry.value();
      case "toString" -> call.print(entry);
      default -> call.opaque(Values.reach(entry));
    };
  }

  private static Value onMap(LibraryCall call, Series map) {
    switch (call.name()) {
      case "put", "putFirst", "putLast", "replace", "setProperty":
        Value value = call.argument(call.count() - 1);
        SeriesEdits.add(call.machine(), map, Values.entry(call.argument(0), value));
        return call.opaque(Taint.NONE);
      case "putAll":
        SeriesEdits.addAll(call.machine(), map, call.argument(0));
        return Expressions.nothing();
      case "get", "getOrDefault", "getProperty":
        return get(call, map);
      case "putIfAbsent", "computeIfAbsent", "compute", "computeIfPresent", "merge":
        return compute(call, map);
      case "entrySet", "sequencedEntrySet":
        return view(call, map, entry -> entry);
      case "keySet", "navigableKeySet", "sequencedKeySet", "stringPropertyNames":
        return view(call, map, entry -> part(entry, true));
      case "values", "sequencedValues":
        return view(call, map, entry -> part(entry, false));
      case "forEach":
        Streams.forEachEntry(call, map, call.argument(0));
        return Expressions.nothing();
      case "toString":
        return call.print(map);
      default:
        return rest(call, map);
    }
  }

  private static Value part(Value entry, boolean key) {
    return Values.each(
        entry,
        value ->
            value instanceof Value.Entry e
                ? key ? e.key() : e.value()
                : Value.Scalar.opaque(Type.NONE, Values.reach(value)));
  }

  private static Value view(LibraryCall call, Series map, UnaryOperator<Value> part) {
    Series view = SeriesEdits.map(call, map, part);
    Series shaped = call.series(Series.Shape.LIST, Series.Order.KEPT);
    shaped.taint(view.taint());
    view.items()
        .ifPresentOrElse(shaped::items, () -> shaped.summarize(view.summary().orElse(null)));
    call.machine().fieldValues().view(map, shaped);
    return shaped;
  }

  private static Optional<Value> exact(Series map, Value key) {
    return map.items()
        .flatMap(items -> SeriesEdits.indexOf(items, key).map(items::get))
        .map(entry -> part(entry, false));
  }

  private static boolean surelyAbsent(Series map, Value key) {
    return map.items()
        .filter(
            items ->
                items.stream().allMatch(e -> Match.equal(SeriesEdits.key(e), key) == Match.NEVER))
        .isPresent();
  }

  private static Value get(LibraryCall call, Series map) {
    Value key = call.argument(0);
    Value absent = call.count() > 1 ? call.argument(1) : Expressions.nothing();
    Taint choice = Values.reach(key).sorted();
    Taint control = map.taint().sorted().and(map.items().isPresent() ? choice.asChoice() : choice);
    Optional<Value> exact = exact(map, key);
    if (exact.isPresent()) {
      return Values.tint(exact.get(), control);
    }
    if (surelyAbsent(map, key)) {
      return Values.tint(absent, control);
    }
    Optional<Value> some =
        Elements.of(map, Type.NONE).some().map(e -> Values.unordered(part(e, false)));
    Value found =
        some.map(v -> call.count() > 1 ? Values.join(v, absent, control) : v).orElse(absent);
    return Values.tint(found, control);
  }

  private static Value compute(LibraryCall call, Series map) {
    Value key = call.argument(0);
    Optional<Value> exact = exact(map, key);
    if (exact.isPresent() && call.name().endsWith("IfAbsent")) {
      return exact.get();
    }
    Value old = exact.orElseGet(() -> Values.isNull(key) ? key : call.opaque(Taint.NONE));
    Value made =
        switch (call.name()) {
          case "computeIfAbsent" -> computed(call, map, key);
          case "putIfAbsent" ->
              outlives(call, map) ? kept(call, key, call.argument(1)) : call.argument(1);
          case "merge" ->
              surelyAbsent(map, key)
                  ? call.argument(1)
                  : call.apply(call.argument(2), old, call.argument(1));
          default -> call.apply(call.argument(1), key, old);
        };
    call.machine().fieldValues().element(map, made);
    SeriesEdits.add(call.machine(), map, Values.entry(key, made));
    return Values.tint(made, SharedProgress.ofMap(call, map, key));
  }

  /** A map that outlives the call keeps what is computed once. */
  private static Value computed(LibraryCall call, Series map, Value key) {
    return outlives(call, map)
        ? kept(call, key, call.machine().kept(() -> call.apply(call.argument(1), key)))
        : call.apply(call.argument(1), key);
  }

  /** A value that stays in a map; what is kept for each cache key varies with the key as it may. */
  private static Value kept(LibraryCall call, Value key, Value value) {
    return Values.reach(key).keys().isEmpty()
        ? new Captured(call.machine(), call.place(), "the map").keep(value)
        : value;
  }

  private static boolean outlives(LibraryCall call, Series map) {
    return map.stage() == Stage.LOADING && call.machine().stage() == Stage.CALL;
  }

  private static Value rest(LibraryCall call, Series map) {
    switch (call.name()) {
      case "size":
        return new Value.Scalar(
            map.items().map(List::size), call.method().returns(), map.taint().sorted());
      case "isEmpty":
        return new Value.Scalar(
            map.items().map(List::isEmpty), call.method().returns(), map.taint().sorted());
      case "containsKey":
        boolean present = exact(map, call.argument(0)).isPresent();
        boolean known = present || surelyAbsent(map, call.argument(0));
        return new Value.Scalar(
            known ? Optional.of(present) : Optional.empty(),
            call.method().returns(),
            map.taint().sorted().and(Values.reach(call.argument(0)).sorted()));
      case "containsValue", "equals":
        return call.opaque(call.taint().sorted());
      case "hashCode":
        return call.opaque(ObjectCalls.hash(call, List.of(map)).sorted());
      case "remove":
        Value removed = get(call, map);
        SeriesEdits.remove(call.machine(), map, call.argument(0));
        return removed;
      case "clear":
        map.items(new ArrayList<>());
        return Expressions.nothing();
      case "replaceAll":
        return replaceAll(call, map);
      case "firstKey", "lastKey":
        return Elements.of(map, Type.NONE)
            .some()
            .map(e -> part(e, true))
            .orElseGet(() -> call.opaque(Taint.NONE));
      case "firstEntry", "lastEntry":
        return Elements.of(map, Type.NONE).some().orElseGet(() -> call.opaque(Taint.NONE));
      case "descendingMap", "headMap", "tailMap", "subMap", "reversed", "clone":
        Series part = SeriesEdits.copy(call, Series.Shape.MAP, map.order(), map);
        Streams.blurOrder(part);
        return part;
      case "store", "storeToXML", "list":
        return write(call, map);
      case "getClass":
        return call.opaque(Taint.NONE);
      default:
        return call.opaque(call.taint());
    }
  }

  /** Properties are written to a stream; {@code store} begins with the time. */
  private static Value write(LibraryCall call, Series map) {
    Taint time = call.name().equals("store") ? call.origin(Stability.PER_REQUEST) : Taint.NONE;
    TextCalls.writeInto(
        call,
        Values.untinted(call.argument(0)),
        Values.reach(map).and(call.taintOfArguments()).and(time));
    return Expressions.nothing();
  }

  private static Value replaceAll(LibraryCall call, Series map) {
    Series mapped =
        SeriesEdits.map(
            call,
            map,
            e ->
                Values.entry(
                    part(e, true), call.apply(call.argument(0), part(e, true), part(e, false))));
    mapped.items().ifPresentOrElse(map::items, () -> map.summarize(mapped.summary().orElse(null)));
    return Expressions.nothing();
  }
}
