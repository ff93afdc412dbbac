package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;

/**
 * Values that are computed once and kept for the life of the JVM.
 *
 * @param place where they are kept
 * @param keeper what keeps them, in the reader's words
 */
record Captured(Machine machine, Place place, String keeper) {
  /** What {@code value} is for all later calls. */
  Value keep(Value value) {
    return Values.each(
        value,
        v -> {
          if (v instanceof Value.Scalar scalar) {
            return new Value.Scalar(scalar.constant(), scalar.type(), keep(scalar.taint()));
          }
          return v instanceof Text text
              ? Value.Scalar.text(text.content(), keep(text.taint()))
              : Values.tint(v, keep(Values.reach(v).keys()));
        });
  }

  private Taint keep(Taint taint) {
    Taint kept = Taint.NONE;
    for (Origin origin : taint.origins()) {
      kept = kept.and(keep(origin));
    }
    return kept;
  }

  private Taint keep(Origin origin) {
    if (origin.nature() == Origin.Nature.KEY) {
      String words = keeper + ", which keeps what the first call makes of " + origin.subject();
      return machine.origin(Stability.PER_PROCESS, place, words, Origin.Nature.STATE);
    }
    boolean varies = origin.level() == Stability.PER_REQUEST || origin.level() == Stability.PER_DAY;
    return Taint.of(varies ? origin.at(Stability.PER_PROCESS) : origin);
  }
}
