package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;

/**
 * The elements of something that is iterated.
 *
 * @param inOrder all of them in their order, where both are known
 * @param any one of them, where the order or the number is not known; empty if there is none
 * @param control what number and order depend on
 */
record Elements(Optional<List<Value>> inOrder, Optional<Value> any, Taint control) {
  /** The elements of {@code value}; {@code type} is what is known of an unknown element. */
  static Elements of(Value value, Type type) {
    if (value instanceof Value.Tinted tinted) {
      Elements base = of(tinted.base(), type);
      Taint taint = tinted.taint();
      return new Elements(
          base.inOrder.map(all -> all.stream().map(v -> Values.tint(v, taint)).toList()),
          base.any.map(v -> Values.tint(v, taint)),
          base.control.and(taint));
    }
    if (value instanceof Series series) {
      return of(series);
    }
    if (value instanceof Instance instance && instance.base().isPresent()) {
      return of(instance.base().get(), type);
    }
    Taint taint = Values.reach(value);
    return new Elements(Optional.empty(), Optional.of(Value.Scalar.opaque(type, taint)), taint);
  }

  private static Elements of(Series series) {
    Taint taint = Orders.taint(series);
    boolean known =
        series.items().isPresent()
            && (series.atMostOne() || series.order() == Series.Order.KEPT || sortedAlready(series));
    if (known) {
      return new Elements(
          series.items().map(all -> all.stream().map(v -> Values.tint(v, taint)).toList()),
          Optional.empty(),
          taint.sorted());
    }
    Optional<Value> any =
        series.items().isPresent()
            ? series
                .items()
                .filter(all -> !all.isEmpty())
                .map(all -> Values.joinAll(all, Taint.NONE))
            : series.summary();
    return new Elements(Optional.empty(), any.map(v -> Values.tint(v, taint)), taint.sorted());
  }

  private static boolean sortedAlready(Series series) {
    return series.order() == Series.Order.SORTED;
  }

  /** One of the elements, whichever; empty if there is none. */
  Optional<Value> some() {
    return any.isPresent()
        ? any
        : inOrder.filter(all -> !all.isEmpty()).map(all -> Values.joinAll(all, Taint.NONE));
  }
}
