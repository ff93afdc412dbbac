package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.library.Effect;
import java.util.Optional;

/** What makes collections, arrays and maps. */
final class CollectionFactories implements LibraryCall.Family {
  /** How far down arrays are looked into: one may hold itself. */
  private static final int DEEPEST = 8;

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.method().isConstructor()) {
      return construct(call);
    }
    if (call.receiver().isPresent()) {
      return Optional.empty();
    }
    return switch (call.owner()) {
      case "java.util.List", "java.util.Arrays" -> list(call);
      case "java.util.Set" -> scattered(call, Series.Shape.SET);
      case "java.util.Map" -> map(call);
      case "java.util.concurrent.ConcurrentHashMap" ->
          call.name().equals("newKeySet")
              ? Optional.of(call.series(Series.Shape.SET, Series.Order.HASHED))
              : Optional.empty();
      case "java.util.EnumSet" -> Optional.of(enumSet(call));
      default -> Optional.empty();
    };
  }

  private static Optional<Value> construct(LibraryCall call) {
    Optional<Effect> kind = call.machine().library().collection(call.method().owner());
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Series.Order order =
        switch (kind.get()) {
          case SORTED -> Series.Order.SORTED;
          case HASHED -> Series.Order.HASHED;
          default -> Series.Order.KEPT;
        };
    Series.Shape shape =
        call.method().owner().is("java.util.Map")
            ? Series.Shape.MAP
            : call.method().owner().is("java.util.Set") ? Series.Shape.SET : Series.Shape.LIST;
    Series made = call.series(shape, order);
    made.byIdentity(call.owner().equals("java.util.IdentityHashMap"));
    if (call.count() > 0 && holdsElements(call)) {
      SeriesEdits.addAll(call.machine(), made, call.argument(0));
    }
    if (order == Series.Order.SORTED
        && call.count() > 0
        && !holdsElements(call)
        && !call.owner().equals("java.util.EnumMap")) {
      made.summarize(null);
    }
    return Optional.of(made);
  }

  private static boolean holdsElements(LibraryCall call) {
    String type = call.method().parameterTypes().get(0);
    return type.equals("java.util.Collection")
        || type.equals("java.util.Map")
        || type.equals("java.util.EnumMap")
        || type.startsWith("java.util.Sorted")
        || type.startsWith("java.util.Sequenced");
  }

  private static Optional<Value> list(LibraryCall call) {
    switch (call.name()) {
      case "of", "asList":
        return Optional.of(of(call, Series.Shape.LIST, Series.Order.KEPT));
      case "copyOf":
        return call.owner().equals("java.util.List")
            ? Optional.of(
                SeriesEdits.copy(call, Series.Shape.LIST, Series.Order.KEPT, call.argument(0)))
            : Optional.of(
                SeriesEdits.copy(call, Series.Shape.ARRAY, Series.Order.KEPT, call.argument(0)));
      case "toString":
        return Optional.of(printed(call, call.argument(0), 0));
      case "deepToString":
        return Optional.of(printed(call, call.argument(0), DEEPEST));
      case "sort", "parallelSort":
        return Optional.of(CollectionHelpers.sort(call));
      default:
        return Optional.empty();
    }
  }

  static Series of(LibraryCall call, Series.Shape shape, Series.Order order) {
    boolean oneArray =
        call.method().varargs()
            && call.count() == 1
            && Values.type(call.argument(0)).kind() == Type.Kind.ARRAY;
    boolean summarized =
        call.method().varargs()
            && call.count() == 1
            && Values.untinted(call.argument(0)) instanceof Series series
            && series.shape() == Series.Shape.ARRAY;
    if (oneArray || summarized) {
      return SeriesEdits.copy(call, shape, order, call.argument(0));
    }
    Series made = call.series(shape, order);
    call.arguments().forEach(element -> SeriesEdits.add(call.machine(), made, element));
    return made;
  }

  /** An array as its elements print, arrays among them as theirs so many levels down. */
  private static Value printed(LibraryCall call, Value array, int levels) {
    return Values.each(
        array,
        value -> {
          if (!(value instanceof Series series)) {
            return call.text(Optional.empty(), Values.reach(value));
          }
          Series list = call.series(Series.Shape.LIST, series.order());
          SeriesEdits.addAll(call.machine(), list, series);
          list.items()
              .ifPresentOrElse(
                  items -> list.items(items.stream().map(e -> element(call, e, levels)).toList()),
                  () -> list.summary().ifPresent(e -> list.summarize(element(call, e, levels))));
          return call.print(list);
        });
  }

  private static Value element(LibraryCall call, Value element, int levels) {
    return Values.each(element, e -> levels > 0 && isArray(e) ? printed(call, e, levels - 1) : e);
  }

  private static boolean isArray(Value value) {
    return value instanceof Series series
        ? series.shape() == Series.Shape.ARRAY
        : Values.type(value).kind() == Type.Kind.ARRAY;
  }

  private static Optional<Value> scattered(LibraryCall call, Series.Shape shape) {
    if (!call.name().equals("of") && !call.name().equals("copyOf")) {
      return Optional.empty();
    }
    Series made =
        call.name().equals("of")
            ? of(call, shape, Series.Order.SCATTERED)
            : SeriesEdits.copy(call, shape, Series.Order.SCATTERED, call.argument(0));
    return Optional.of(scatter(call, made));
  }

  /** Notes that the order differs between JVMs, where there is an order to speak of. */
  static Series scatter(LibraryCall call, Series made) {
    if (!made.atMostOne()) {
      made.taint(
          made.taint()
              .sorted()
              .and(
                  call.machine()
                      .origin(
                          Stability.PER_PROCESS,
                          call.place(),
                          "the order of " + Calls.subject(call.method()),
                          Origin.Nature.ORDER)));
    }
    return made;
  }

  private static Optional<Value> map(LibraryCall call) {
    switch (call.name()) {
      case "entry":
        return Optional.of(Values.entry(call.argument(0), call.argument(1)));
      case "of":
        Series made = call.series(Series.Shape.MAP, Series.Order.SCATTERED);
        for (int i = 0; i + 1 < call.count(); i += 2) {
          SeriesEdits.add(
              call.machine(), made, Values.entry(call.argument(i), call.argument(i + 1)));
        }
        return Optional.of(scatter(call, made));
      case "ofEntries":
        return Optional.of(scatter(call, of(call, Series.Shape.MAP, Series.Order.SCATTERED)));
      case "copyOf":
        return scattered(call, Series.Shape.MAP);
      default:
        return Optional.empty();
    }
  }

  private static Value enumSet(LibraryCall call) {
    Series set = call.series(Series.Shape.SET, Series.Order.SORTED);
    if (call.name().equals("of")) {
      call.arguments().forEach(element -> SeriesEdits.add(call.machine(), set, element));
    } else if (call.name().equals("copyOf")) {
      SeriesEdits.addAll(call.machine(), set, call.argument(0));
    } else if (!call.name().equals("noneOf")) {
      set.summarize(Value.Scalar.opaque(call.method().returns(), call.taint()));
    }
    return set;
  }
}
