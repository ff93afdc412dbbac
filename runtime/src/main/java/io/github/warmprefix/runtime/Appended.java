package io.github.warmprefix.runtime;

import java.util.ArrayList;
import java.util.List;

/** Lists with one element more, made with little waste where they are short, as they mostly are. */
final class Appended {
  private Appended() {}

  /** All elements of a list, and one behind them; the list is not changed. */
  static <T> List<T> list(List<T> list, T last) {
    if (list.isEmpty()) {
      return List.of(last);
    }
    if (list.size() == 1) {
      return List.of(list.get(0), last);
    }
    List<T> longer = new ArrayList<>(list.size() + 1);
    longer.addAll(list);
    longer.add(last);
    return longer;
  }
}
