package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Says what the order depends on in which the elements of a collection come out. */
final class Orders {
  private static final Set<String> IDENTITY_KEYS =
      Set.of("java.lang.Class", "java.lang.Thread", "java.lang.Object");

  private Orders() {}

  /** What number and order of the elements depend on. */
  static Taint taint(Series series) {
    if (series.order() != Series.Order.HASHED || series.atMostOne()) {
      return series.taint();
    }
    List<Value> keys =
        series.items().orElseGet(() -> series.summary().map(List::of).orElse(List.of()));
    return keys.stream()
        .map(value -> value instanceof Value.Entry entry ? entry.key() : value)
        .map(key -> identityHashed(key, series))
        .max(Comparator.naturalOrder())
        .filter(level -> level != Stability.FIXED)
        .map(level -> series.taint().and(hashOrder(series, level)))
        .orElse(series.taint());
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

  private static Stability identityHashed(Value key, Series series) {
    Value base = Values.untinted(key);
    if (base instanceof Value.Choice choice) {
      return choice.options().stream()
          .map(option -> identityHashed(option, series))
          .max(Comparator.naturalOrder())
          .orElse(Stability.FIXED);
    }
    if (base instanceof Instance instance) {
      boolean shared =
          instance.stage() == Stage.LOADING || instance.model().type().kind() == Type.Kind.ENUM;
      return identity(instance.model().type(), shared || series.stage() == Stage.LOADING);
    }
    if (base instanceof Value.Function function) {
      return level(function.stage() == Stage.LOADING);
    }
    return base instanceof Value.Scalar scalar && !Values.isNull(scalar)
        ? identity(scalar.type(), true)
        : Stability.FIXED;
  }

  private static Stability identity(Type type, boolean shared) {
    boolean identity =
        type.kind() == Type.Kind.ENUM
            || IDENTITY_KEYS.contains(type.name()) && !type.equals(Type.OBJECT)
            || type.kind() == Type.Kind.CLASS
                && type.hasher().equals("java.lang.Object")
                && !type.name().equals("java.lang.Object");
    return identity ? level(shared) : Stability.FIXED;
  }

  private static Stability level(boolean shared) {
    return shared ? Stability.PER_PROCESS : Stability.PER_REQUEST;
  }
}
