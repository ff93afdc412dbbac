package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;

/** Goes through series with functions. */
final class Streams {
  private Streams() {}

  /** Calls {@code action} with each element. */
  static void forEach(LibraryCall call, Series series, Value action) {
    visit(call, series, element -> call.apply(action, element));
  }

  /** Calls {@code action} with key and value of each entry. */
  static void forEachEntry(LibraryCall call, Series map, Value action) {
    visit(
        call,
        map,
        element ->
            Values.each(
                element,
                value ->
                    value instanceof Value.Entry entry
                        ? call.apply(action, entry.key(), entry.value())
                        : call.apply(action, value, value)));
  }

  private static void visit(
      LibraryCall call, Series series, java.util.function.Consumer<Value> visitor) {
    Elements elements = Elements.of(series, Type.NONE);
    Taint race =
        series.parallel() && !call.name().equals("forEachOrdered") && !series.atMostOne()
            ? call.machine()
                .origin(
                    Stability.PER_REQUEST,
                    call.place(),
                    "the order in which a parallel stream calls forEach",
                    Origin.Nature.ORDER)
            : Taint.NONE;
    if (elements.inOrder().isPresent() && race.isEmpty()) {
      elements.inOrder().get().forEach(visitor);
      return;
    }
    Optional<Value> some = elements.some().map(v -> Values.tint(v, race));
    for (int pass = 0; pass < 2 && some.isPresent(); pass++) {
      call.machine()
          .in(
              elements.control(),
              () ->
                  call.machine()
                      .turns()
                      .with(
                          some.get(),
                          () -> {
                            visitor.accept(some.get());
                            return null;
                          }));
    }
  }

  /** Sorts by a comparator, which decides about the order; by the natural one where it is null. */
  static void sort(LibraryCall call, Series series, Optional<Value> comparator) {
    SeriesEdits.sort(series);
    comparator.filter(by -> !Values.isNull(by)).ifPresent(by -> reorder(series, call.taintOf(by)));
  }

  /** Puts the elements into an order that depends on {@code taint}. */
  static void reorder(Series series, Taint taint) {
    blurOrder(series);
    if (!series.atMostOne()) {
      series.taint(series.taint().and(taint.asOrder()));
    }
  }

  /** The elements are in another order than they were put in, but in a fixed one. */
  static void blurOrder(Series series) {
    Optional<List<Value>> items = series.items();
    if (items.isPresent() && items.get().size() > 1) {
      series.summarize(Values.joinAll(items.get(), Taint.NONE));
    }
  }
}
