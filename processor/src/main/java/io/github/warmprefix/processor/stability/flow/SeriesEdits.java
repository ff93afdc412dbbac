package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Fills, sorts and copies series. */
final class SeriesEdits {
  private static final int MOST_ITEMS = 10_000;

  private SeriesEdits() {}

  /** Adds an element, as certainly as the code at hand is executed. */
  static void add(Machine machine, Series series, Value element) {
    machine.budget().step();
    Orders.noteKey(machine, series, key(element));
    if (series.order() == Series.Order.KEPT || series.order() == Series.Order.SCATTERED) {
      series.taint(series.taint().and(Values.orderOf(element)));
    }
    Value plain = Values.unordered(element);
    Optional<List<Value>> items = series.items();
    boolean unique = series.shape() == Series.Shape.SET || series.shape() == Series.Shape.MAP;
    if (items.isPresent() && unique) {
      Optional<Integer> same = indexOf(items.get(), key(plain));
      if (same.isPresent() && machine.certain(series)) {
        replace(series, same.get(), plain);
        return;
      }
    }
    if (items.isPresent() && machine.certain(series) && items.get().size() < MOST_ITEMS) {
      series.append(plain);
      sortKept(series);
      machine.changed(true);
      return;
    }
    Value all =
        Elements.of(series, Type.NONE)
            .some()
            .map(v -> Values.join(v, plain, Taint.NONE))
            .orElse(plain);
    Taint taint = series.taint().and(machine.control(series).sorted());
    machine.changed(!Optional.of(all).equals(series.summary()) || !taint.equals(series.taint()));
    series.summarize(all, Tail.with(machine, series, plain));
    series.taint(taint);
  }

  private static void replace(Series series, int index, Value plain) {
    if (series.shape() == Series.Shape.MAP) {
      List<Value> changed = new ArrayList<>(series.items().orElseThrow());
      changed.set(index, plain);
      series.items(changed);
    }
  }

  private static void sortKept(Series series) {
    if (series.order() == Series.Order.SORTED) {
      sort(series);
      series.order(Series.Order.SORTED);
    }
  }

  static Value key(Value element) {
    return element instanceof Value.Entry entry ? entry.key() : element;
  }

  /** Where an element with that key surely is. */
  static Optional<Integer> indexOf(List<Value> items, Value key) {
    for (int i = 0; i < items.size(); i++) {
      if (Match.equal(key(items.get(i)), key) == Match.ALWAYS) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Removes the element with that key, if it is there. */
  static void remove(Machine machine, Series series, Value key) {
    Optional<List<Value>> items = series.items();
    Optional<Integer> index = items.flatMap(all -> indexOf(all, key));
    boolean absent =
        items.isPresent()
            && items.get().stream().allMatch(e -> Match.equal(key(e), key) == Match.NEVER);
    if (!absent) {
      removeAt(machine, series, index);
    }
  }

  /** Removes the element at {@code index}; one of them if it is not known which. */
  static void removeAt(Machine machine, Series series, Optional<Integer> index) {
    if (index.isPresent() && series.items().isPresent() && machine.certain(series)) {
      List<Value> left = new ArrayList<>(series.items().get());
      left.remove((int) index.get());
      series.items(left);
    } else {
      series.summarize(Elements.of(series, Type.NONE).some().map(Values::unordered).orElse(null));
    }
    machine.changed(true);
  }

  /** Adds all elements of {@code source}. */
  static void addAll(Machine machine, Series series, Value source) {
    Elements elements = Elements.of(source, Type.NONE);
    if (elements.inOrder().isPresent()) {
      elements.inOrder().get().forEach(element -> add(machine, series, element));
      series.taint(series.taint().and(elements.control()));
      return;
    }
    if (source instanceof Series from && from.tail().isPresent() && Tail.isAll(machine, series)) {
      series.summarize(from.summary().orElse(null), from.tail().get());
      machine.changed(true);
    } else if (Values.untinted(source) instanceof Series from && from.items().isPresent()) {
      addUnordered(machine, series, from, source);
    } else {
      elements
          .some()
          .ifPresent(
              any ->
                  machine.in(
                      elements.control(),
                      () -> {
                        add(machine, series, any);
                        return null;
                      }));
    }
    series.taint(series.taint().and(elements.control()));
  }

  /** The elements are known, but not their order. */
  private static void addUnordered(Machine machine, Series series, Series from, Value source) {
    Taint taint = Orders.taint(from);
    boolean kept = series.order() == Series.Order.KEPT;
    from.items().orElseThrow().forEach(v -> add(machine, series, Values.tint(v, taint)));
    if (kept && series.items().filter(items -> items.size() > 1).isPresent()) {
      List<Value> items = series.items().get();
      series.summarize(Values.joinAll(items, Taint.NONE));
    }
    if (source instanceof Value.Tinted tinted) {
      series.taint(series.taint().and(tinted.taint()));
    }
  }

  /** Puts the elements in order, which undoes what their order depended on. */
  static void sort(Series series) {
    Series.Order before = series.order();
    series.taint(Orders.taint(series).sorted());
    Optional<List<Value>> items = series.items();
    if (items.isEmpty()) {
      series.summary().ifPresent(any -> series.summarize(Values.unordered(any)));
    } else {
      List<Value> plain = new ArrayList<>();
      items.get().forEach(v -> plain.add(Values.unordered(v)));
      if (plain.size() < 2 || natural(plain)) {
        series.items(plain);
      } else {
        series.summarize(Values.joinAll(plain, Taint.NONE));
      }
    }
    series.order(before == Series.Order.SORTED ? before : Series.Order.KEPT);
  }

  @SuppressWarnings("unchecked")
  private static boolean natural(List<Value> values) {
    List<Object> keys = new ArrayList<>();
    for (Value value : values) {
      Optional<Object> key = Values.constant(key(value));
      if (key.isEmpty() || !(key.get() instanceof Comparable)) {
        return enumConstants(values);
      }
      keys.add(key.get());
    }
    if (keys.stream().map(Object::getClass).distinct().count() > 1) {
      return false;
    }
    values.sort(
        Comparator.comparing(v -> (Comparable<Object>) Values.constant(key(v)).orElseThrow()));
    return true;
  }

  private static boolean enumConstants(List<Value> values) {
    for (Value value : values) {
      if (!(Values.untinted(key(value)) instanceof Instance instance)
          || instance.constantName().isEmpty()) {
        return false;
      }
    }
    values.sort(Comparator.comparingInt(SeriesEdits::ordinal));
    return true;
  }

  private static int ordinal(Value value) {
    Instance constant = (Instance) Values.untinted(key(value));
    List<String> names = constant.model().constants().stream().map(c -> c.field().name()).toList();
    return names.indexOf(constant.constantName().orElseThrow());
  }

  /** Another series with the same elements. */
  static Series copy(LibraryCall call, Series.Shape shape, Series.Order order, Value source) {
    Series copy = call.series(shape, order);
    addAll(call.machine(), copy, source);
    return copy;
  }

  /** A series with each element changed, in the same order. */
  static Series map(LibraryCall call, Series source, UnaryOperator<Value> change) {
    Series mapped = call.series(source.shape(), Series.Order.KEPT);
    mapped.parallel(source.parallel());
    mapped.taint(Orders.taint(source));
    if (source.items().isPresent()) {
      List<Value> items = new ArrayList<>();
      for (Value item : source.items().get()) {
        call.machine().budget().step();
        items.add(change.apply(item));
      }
      mapped.items(items);
      if (source.order() == Series.Order.HASHED || source.order() == Series.Order.SCATTERED) {
        Streams.blurOrder(mapped);
      }
    } else {
      mapped.summarize(
          source
              .summary()
              .map(
                  any ->
                      call.machine()
                          .turns()
                          .with(any, () -> call.machine().in(Taint.NONE, () -> change.apply(any))))
              .orElse(null));
    }
    return mapped;
  }

  static void reverse(Series series) {
    series
        .items()
        .ifPresent(
            items -> {
              List<Value> reversed = new ArrayList<>(items);
              Collections.reverse(reversed);
              series.items(reversed);
            });
  }
}
