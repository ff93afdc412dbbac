package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The origins that a value depends on. */
record Taint(Set<Origin> origins) {
  /** Beyond this number, what is unknown is no longer listed one by one. */
  private static final int MOST_UNKNOWN = 16;

  /** Beyond this number, no more is listed: it would cost much and tell nobody anything. */
  private static final int MOST = 256;

  static final Taint NONE = new Taint(Set.of());

  static Taint of(Origin origin) {
    return new Taint(Set.of(origin));
  }

  boolean isEmpty() {
    return origins.isEmpty();
  }

  Taint and(Taint other) {
    if (other.isEmpty() || origins == other.origins) {
      return this;
    }
    if (isEmpty() || other.origins.size() > origins.size() && other.origins.containsAll(origins)) {
      return other;
    }
    Set<Origin> all = null;
    for (Origin origin : other.origins) {
      if (!origins.contains(origin)) {
        all = all == null ? new LinkedHashSet<>(origins) : all;
        if (all.size() < (origin.level() == Stability.UNKNOWN ? MOST_UNKNOWN : MOST)) {
          all.add(origin);
        }
      }
    }
    return all == null ? this : new Taint(all);
  }

  /** Without what sorting undoes. */
  Taint sorted() {
    return only(origin -> origin.nature() != Origin.Nature.ORDER);
  }

  /** The cache keys among the origins. */
  Taint keys() {
    return only(origin -> origin.nature() == Origin.Nature.KEY);
  }

  /** Without the cache keys, which each have an entry of their own. */
  Taint withoutKeys() {
    return only(origin -> origin.nature() != Origin.Nature.KEY);
  }

  /** What sorting would undo. */
  Taint order() {
    return only(origin -> origin.nature() == Origin.Nature.ORDER);
  }

  /** As what an order depends on. */
  Taint asOrder() {
    return map(origin -> origin.isParameter() ? origin : origin.as(Origin.Nature.ORDER));
  }

  /** Cut down to the day. */
  Taint toDay() {
    return map(
        origin ->
            origin.isPresent() && origin.level() == Stability.PER_REQUEST
                ? origin.at(Stability.PER_DAY)
                : origin);
  }

  /** As part of a text that begins with the date. */
  Taint dated() {
    return as(Origin.Nature.CLOCK, Origin.Nature.DATED);
  }

  /** As part of a text that has been changed, so that the date may stand anywhere. */
  Taint undated() {
    return as(Origin.Nature.DATED, Origin.Nature.CLOCK);
  }

  /** The moments in texts that begin with the date. */
  Taint dates() {
    return only(origin -> origin.nature() == Origin.Nature.DATED);
  }

  /** What such a text depends on up to the end of the date. */
  Taint upToDate() {
    return map(
        origin ->
            origin.nature() == Origin.Nature.DATED && origin.level() == Stability.PER_REQUEST
                ? origin.at(Stability.PER_DAY).as(Origin.Nature.CLOCK)
                : origin);
  }

  /** Without what only ends lines. */
  Taint withoutLineEnds() {
    return only(origin -> origin.nature() != Origin.Nature.LINE_END);
  }

  /** Whether something is among them that ends lines. */
  boolean hasLineEnds() {
    return origins.stream().anyMatch(origin -> origin.nature() == Origin.Nature.LINE_END);
  }

  /** Whether nothing but that is among them. */
  boolean isLineEnd() {
    return hasLineEnds() && withoutLineEnds().isEmpty();
  }

  /** What the program itself changes. */
  Taint onlyState() {
    return only(Origin::isState);
  }

  /** Without what the program itself changes. */
  Taint withoutState() {
    return only(origin -> !origin.isState());
  }

  /** Without the moments in such texts. */
  Taint withoutDates() {
    return only(origin -> origin.nature() != Origin.Nature.DATED);
  }

  /** As the reason for a choice: a parameter then only selects one of a few texts. */
  Taint asChoice() {
    return map(
        origin ->
            origin.isParameter() && origin.level() == Stability.PER_REQUEST
                ? origin.at(Stability.VARIANT)
                : origin.isState() ? origin.as(Origin.Nature.DECIDING_STATE) : origin);
  }

  /** The origins of that level. */
  Taint only(Stability level) {
    return only(origin -> origin.level() == level);
  }

  /** Without the origins of that level. */
  Taint except(Stability level) {
    return only(origin -> origin.level() != level);
  }

  /** The parameters among them: what is looked up with one differs as it does. */
  Taint parameters() {
    return only(origin -> origin.isParameter() && origin.level() == Stability.PER_REQUEST);
  }

  /** As part of a text that has words of the program's own. */
  Taint amid() {
    return map(
        origin ->
            origin.nature() == Origin.Nature.PARAMETER ? origin.as(Origin.Nature.AMID) : origin);
  }

  /** As seen by what is made within turns of the loops that count at these places. */
  Taint within(Set<Place> loops) {
    return only(o -> o.nature() != Origin.Nature.TURN || loops.contains(o.place()));
  }

  private Taint as(Origin.Nature from, Origin.Nature to) {
    return origins.stream().noneMatch(origin -> origin.nature() == from)
        ? this
        : map(origin -> origin.nature() == from ? origin.as(to) : origin);
  }

  private Taint map(UnaryOperator<Origin> change) {
    if (isEmpty()) {
      return this;
    }
    Set<Origin> changed = new LinkedHashSet<>();
    origins.forEach(origin -> changed.add(change.apply(origin)));
    return new Taint(changed);
  }

  private Taint only(Predicate<Origin> wanted) {
    Set<Origin> left = null;
    for (Origin origin : origins) {
      if (!wanted.test(origin)) {
        left = left == null ? new LinkedHashSet<>(origins) : left;
        left.remove(origin);
      }
    }
    return left == null ? this : new Taint(left);
  }
}
