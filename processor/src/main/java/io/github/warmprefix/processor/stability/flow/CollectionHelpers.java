package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The helpers of {@code java.util.Collections}. */
final class CollectionHelpers implements LibraryCall.Family {
  private static final Set<String> WRAPPING =
      Set.of(
          "unmodifiableList",
          "unmodifiableSet",
          "unmodifiableMap",
          "unmodifiableCollection",
          "unmodifiableSortedSet",
          "unmodifiableSortedMap",
          "synchronizedList",
          "synchronizedMap",
          "synchronizedSet",
          "unmodifiableSequencedCollection",
          "unmodifiableSequencedSet",
          "unmodifiableSequencedMap");

  @Override
  public Optional<Value> call(LibraryCall call) {
    return call.isStatic("java.util.Collections") ? collections(call) : Optional.empty();
  }

  private static Optional<Value> collections(LibraryCall call) {
    if (WRAPPING.contains(call.name())) {
      return Optional.of(call.argument(0));
    }
    switch (call.name()) {
      case "emptyList", "singletonList", "singleton", "emptySet":
        return Optional.of(CollectionFactories.of(call, Series.Shape.LIST, Series.Order.KEPT));
      case "emptyMap", "singletonMap":
        Series made = call.series(Series.Shape.MAP, Series.Order.KEPT);
        if (call.count() == 2) {
          made.append(Values.entry(call.argument(0), call.argument(1)));
        }
        return Optional.of(made);
      case "newSetFromMap":
        return Optional.of(keySet(call));
      case "max", "min":
        return Optional.of(extreme(call));
      case "frequency", "disjoint":
        return Optional.of(call.opaque(call.taint().sorted()));
      case "nCopies":
        return Optional.of(copies(call));
      case "addAll":
        return Optional.of(addAll(call));
      case "sort":
        return Optional.of(sort(call));
      case "reverse":
        inEach(call, SeriesEdits::reverse);
        return Optional.of(Expressions.nothing());
      case "rotate", "swap":
        Taint places =
            call.taintOf(call.argument(call.count() - 1)).and(call.taintOf(call.argument(1)));
        inEach(call, series -> Streams.reorder(series, places));
        return Optional.of(Expressions.nothing());
      case "shuffle":
        inEach(call, series -> RandomCalls.shuffle(call, series));
        return Optional.of(Expressions.nothing());
      default:
        return Optional.empty();
    }
  }

  /** A set in the order of the map that is behind it. */
  private static Value keySet(LibraryCall call) {
    if (!(Values.untinted(call.argument(0)) instanceof Series map)) {
      return call.opaque(call.taint());
    }
    Series made = call.series(Series.Shape.SET, map.order());
    made.byIdentity(map.byIdentity());
    return made;
  }

  private static Value extreme(LibraryCall call) {
    Elements elements = Elements.of(call.argument(0), Type.NONE);
    return Values.tint(
        elements.some().map(Values::unordered).orElseGet(() -> call.opaque(Taint.NONE)),
        elements.control());
  }

  private static Value copies(LibraryCall call) {
    Series made = call.series(Series.Shape.LIST, Series.Order.KEPT);
    Optional<Integer> count = Values.constant(call.argument(0), Integer.class);
    if (count.filter(n -> n >= 0 && n <= 10_000).isPresent()) {
      List<Value> items =
          new ArrayList<>(java.util.Collections.nCopies(count.get(), call.argument(1)));
      made.items(items);
    } else {
      made.summarize(call.argument(1));
      made.taint(Values.reach(call.argument(0)));
    }
    return made;
  }

  private static Value addAll(LibraryCall call) {
    inEach(
        call,
        series ->
            call.arguments()
                .subList(1, call.count())
                .forEach(element -> SeriesEdits.add(call.machine(), series, element)));
    return call.opaque(Taint.NONE);
  }

  static Value sort(LibraryCall call) {
    List<Value> others = call.arguments().subList(1, call.count());
    inEach(
        call,
        series ->
            Streams.sort(call, series, others.stream().reduce((from, comparator) -> comparator)));
    return Expressions.nothing();
  }

  private static void inEach(LibraryCall call, java.util.function.Consumer<Series> edit) {
    Values.each(
        call.argument(0),
        value -> {
          if (value instanceof Series series) {
            edit.accept(series);
          }
          return value;
        });
  }
}
