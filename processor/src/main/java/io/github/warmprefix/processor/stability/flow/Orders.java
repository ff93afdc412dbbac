package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import java.util.List;

/** Says what the order depends on in which the elements of a collection come out. */
final class Orders {
  private Orders() {}

  /** What number and order of the elements depend on. */
  static Taint taint(Series series) {
    if (series.order() != Series.Order.HASHED || series.atMostOne()) {
      return series.taint();
    }
    return series.hashing() == Stability.FIXED
        ? series.taint()
        : series.taint().and(hashOrder(series, series.hashing()));
  }

  /** Notes what keys are put into a hash table. */
  static void noteKey(Machine machine, Series series, Value key) {
    if (series.order() == Series.Order.HASHED) {
      Stability level = series.byIdentity() ? Hashing.ofIdentity(key) : machine.hashing().of(key);
      boolean kept = series.stage() == Stage.LOADING && level == Stability.PER_REQUEST;
      series.hashing(kept ? Stability.PER_PROCESS : level);
    }
  }

  private static Taint hashOrder(Series series, Stability level) {
    return Taint.of(
        new Origin(
            level,
            series.place(),
            "the order of a hash table whose keys have identity hash codes",
            Origin.Nature.ORDER,
            List.of()));
  }
}
