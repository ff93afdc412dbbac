package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one element of a collection, and perhaps removes it. */
final class SeriesTakes {
  private static final Set<String> TAKING =
      Set.of(
          "get",
          "next",
          "previous",
          "peek",
          "element",
          "poll",
          "pop",
          "remove",
          "peekFirst",
          "peekLast",
          "getFirst",
          "getLast",
          "pollFirst",
          "pollLast",
          "removeFirst",
          "removeLast",
          "first",
          "last",
          "firstElement",
          "lastElement",
          "elementAt",
          "nextElement",
          "take");

  private SeriesTakes() {}

  /** Whether a method does so. */
  static boolean covers(LibraryCall call) {
    return TAKING.contains(call.name());
  }

  /** One element is read, and perhaps removed. */
  static Value take(LibraryCall call, Series self) {
    boolean indexed = call.count() == 1 && call.method().parameterTypes().get(0).equals("int");
    boolean removes =
        Set.of(
                "poll",
                "pop",
                "remove",
                "pollFirst",
                "pollLast",
                "removeFirst",
                "removeLast",
                "take")
            .contains(call.name());
    if (removes && call.count() == 1 && !indexed) {
      SeriesEdits.remove(call.machine(), self, call.argument(0));
      return call.opaque(call.taint().sorted());
    }
    Taint choice = call.taintOfArguments().and(SharedProgress.of(call, self));
    Optional<Value> exact = Optional.empty();
    Optional<Integer> index = Optional.empty();
    Elements elements = Elements.of(self, Type.NONE);
    if (elements.inOrder().isPresent() && self.shape() != Series.Shape.ITERATOR) {
      List<Value> all = elements.inOrder().get();
      index =
          (indexed
                  ? Values.constant(call.argument(0), Integer.class)
                  : call.count() == 0
                      ? Optional.of(position(call, all.size()))
                      : Optional.<Integer>empty())
              .filter(i -> i >= 0 && i < all.size());
      exact = index.map(all::get);
    }
    Value taken =
        Values.tint(exact.or(elements::some).orElseGet(() -> call.opaque(Taint.NONE)), choice);
    if (removes) {
      SeriesEdits.removeAt(call.machine(), self, index);
    }
    return taken;
  }

  private static int position(LibraryCall call, int size) {
    boolean last = call.name().endsWith("Last") || call.name().startsWith("last");
    return last ? size - 1 : 0;
  }
}
