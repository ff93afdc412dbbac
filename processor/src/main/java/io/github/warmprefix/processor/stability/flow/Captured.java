package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import java.util.LinkedHashSet;
import java.util.Set;

/** A value that is computed once and kept for the life of the JVM. */
final class Captured {
  private Captured() {}

  static Value of(Value value) {
    return Values.each(
        value,
        v -> {
          if (v instanceof Value.Scalar scalar) {
            return new Value.Scalar(scalar.constant(), scalar.type(), of(scalar.taint()));
          }
          return v instanceof Text text ? Value.Scalar.text(text.content(), of(text.taint())) : v;
        });
  }

  static Taint of(Taint taint) {
    Set<Origin> kept = new LinkedHashSet<>();
    for (Origin origin : taint.origins()) {
      boolean varies =
          origin.level() == Stability.PER_REQUEST || origin.level() == Stability.PER_DAY;
      kept.add(varies ? origin.at(Stability.PER_PROCESS) : origin);
    }
    return new Taint(kept);
  }
}
