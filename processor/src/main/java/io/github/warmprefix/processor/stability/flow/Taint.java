package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The origins that a value depends on. */
record Taint(Set<Origin> origins) {
  /** Beyond this number, what is unknown is no longer listed one by one. */
  private static final int MOST = 16;

  static final Taint NONE = new Taint(Set.of());

  static Taint of(Origin origin) {
    return new Taint(Set.of(origin));
  }

  boolean isEmpty() {
    return origins.isEmpty();
  }

  Taint and(Taint other) {
    if (other.isEmpty() || origins.equals(other.origins)) {
      return this;
    }
    if (isEmpty()) {
      return other;
    }
    Set<Origin> all = new LinkedHashSet<>(origins);
    for (Origin origin : other.origins) {
      if (all.size() < MOST || origin.level() != Stability.UNKNOWN) {
        all.add(origin);
      }
    }
    return all.size() == origins.size() ? this : new Taint(all);
  }

  /** Without what sorting undoes. */
  Taint sorted() {
    return only(origin -> origin.nature() != Origin.Nature.ORDER);
  }

  /** What sorting would undo. */
  Taint order() {
    return only(origin -> origin.nature() == Origin.Nature.ORDER);
  }

  /** Cut down to the day. */
  Taint toDay() {
    return map(
        origin ->
            origin.nature() == Origin.Nature.CLOCK && origin.level() == Stability.PER_REQUEST
                ? origin.at(Stability.PER_DAY)
                : origin);
  }

  /** As the reason for a choice: a parameter then only selects one of a few texts. */
  Taint asChoice() {
    return map(
        origin ->
            origin.isParameter() && origin.level() == Stability.PER_REQUEST
                ? origin.at(Stability.VARIANT)
                : origin);
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

  private Taint map(java.util.function.UnaryOperator<Origin> change) {
    return isEmpty()
        ? this
        : new Taint(
            origins.stream().map(change).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private Taint only(Predicate<Origin> wanted) {
    if (origins.stream().allMatch(wanted)) {
      return this;
    }
    return new Taint(
        origins.stream().filter(wanted).collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
