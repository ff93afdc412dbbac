package io.github.warmprefix.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Two neighbouring markers of which the first could be given up.
 *
 * <p>What stands between the marker before and the first of the two is then written again whenever
 * what follows it is: that is the cost of the join.
 *
 * @param first the marker to give up
 * @param second the marker that covers for it
 */
public record Join(Marker first, Marker second) {

  /** The join that costs least; among equals, and where a size is unknown, the last one. */
  public static Optional<Join> cheapest(List<Marker> markers) {
    return cheapest(markers, any -> true);
  }

  private static Optional<Join> cheapest(List<Marker> markers, Predicate<Join> allowed) {
    Join best = null;
    long least = Long.MAX_VALUE;
    for (int i = 0; i + 1 < markers.size(); i++) {
      Join join = new Join(markers.get(i), markers.get(i + 1));
      long cost = ownTokens(markers, i);
      if (cost <= least && allowed.test(join)) {
        least = cost;
        best = join;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The markers that are left when the cheapest joins are made until {@code limit} is kept. */
  static List<Marker> reduce(List<Marker> markers, int limit) {
    return reduce(markers, limit, any -> true);
  }

  /** The same by joins alone that keep every life and every key apart, so far as there are any. */
  static List<Marker> reduceFreely(List<Marker> markers, int limit) {
    return reduce(markers, limit, Join::isFree);
  }

  private static List<Marker> reduce(List<Marker> markers, int limit, Predicate<Join> allowed) {
    List<Marker> left = new ArrayList<>(markers);
    while (left.size() > Math.max(1, limit)) {
      Optional<Join> join = cheapest(left, allowed);
      if (join.isEmpty()) {
        break;
      }
      left.remove(join.get().first());
    }
    return List.copyOf(left);
  }

  /** Whether only a new section begins between the two: whatever ends one ends the other. */
  private boolean isFree() {
    return first.ttl() == second.ttl() && first.segment().keys().equals(second.segment().keys());
  }

  private static long ownTokens(List<Marker> markers, int index) {
    PrefixSize whole = markers.get(index).prefix();
    if (!whole.complete()) {
      return Long.MAX_VALUE;
    }
    long before = index == 0 ? 0 : markers.get(index - 1).prefix().known().expected();
    return whole.known().expected() - before;
  }
}
