package io.github.warmprefix.runtime.monitor;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A concurrent map that grows to a limit; the keys that come after that share one value.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class Bounded<K, V> {
  private final ConcurrentHashMap<K, V> values = new ConcurrentHashMap<>();
  private final AtomicInteger room;
  private final K others;
  private final Function<K, V> making;

  Bounded(int limit, K others, Function<K, V> making) {
    room = new AtomicInteger(limit);
    this.others = others;
    this.making = making;
  }

  V get(K key) {
    V known = values.get(key);
    if (known != null) {
      return known;
    }
    return takeRoom() ? add(key) : values.computeIfAbsent(others, making);
  }

  private boolean takeRoom() {
    return room.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
  }

  private V add(K key) {
    V made = making.apply(key);
    V before = values.putIfAbsent(key, made);
    if (before == null) {
      return made;
    }
    room.incrementAndGet();
    return before;
  }

  List<V> values() {
    return List.copyOf(values.values());
  }
}
