package io.github.warmprefix.processor.stability.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The known end of a series that begins with an unknown number of elements.
 *
 * @param before one of those at the beginning, if there are any
 * @param last those at the end, in their order
 */
record Tail(Optional<Value> before, List<Value> last) {
  /** Beyond this number, no more is said of the end. */
  private static final int MOST = 100;

  /** The end of {@code series} when {@code value} is put into it; null if not known. */
  static Tail with(Machine machine, Series series, Value value) {
    if (series.items().isPresent() || !isCertain(machine, series)) {
      return null;
    }
    Tail old = series.tail().orElseGet(() -> new Tail(series.summary(), List.of()));
    List<Value> all = new ArrayList<>(old.last());
    all.add(value);
    return all.size() > MOST ? null : new Tail(old.before(), all);
  }

  /** Whether what is put into {@code series} is all that is in it. */
  static boolean isAll(Machine machine, Series series) {
    return series.items().filter(List::isEmpty).isPresent() && isCertain(machine, series);
  }

  private static boolean isCertain(Machine machine, Series series) {
    return series.order() == Series.Order.KEPT && machine.certain(series);
  }
}
