package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import io.github.warmprefix.processor.stability.ir.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Numbers that count turns: they differ between what is made in one turn and in the next. */
final class Turns {
  private final Machine machine;

  Turns(Machine machine) {
    this.machine = machine;
  }

  /**
   * Gives the variables that {@code code} counts up or down, and that exist before it, whatever
   * value they have in some turn; returns the places where they count.
   */
  Set<Place> count(List<Statement> code, Frame frame) {
    Set<Place> places = new HashSet<>();
    for (Statement statement : code) {
      Walk.expressionsIn(
          statement,
          e -> {
            if (e instanceof Expression.Update step
                && step.target() instanceof Expression.Local local
                && frame.locals().containsKey(local.variable())) {
              places.add(step.place());
              frame.locals().put(local.variable(), any(local.variable(), step.place()));
            }
          });
    }
    return places;
  }

  private Value any(Variable variable, Place place) {
    return Value.Scalar.opaque(
        variable.type(), origin(place, "the loop variable " + variable.name()));
  }

  /** Whatever number a range has in some turn. */
  Value ofRange(Type type, Place place) {
    return Value.Scalar.opaque(type, origin(place, "the counter of the range"));
  }

  private Taint origin(Place place, String subject) {
    return machine.origin(Stability.PER_REQUEST, place, subject, Origin.Nature.TURN);
  }

  /** Runs {@code body} as what is done in a turn for {@code element}. */
  <T> T with(Value element, Supplier<T> body) {
    Set<Place> places = new HashSet<>();
    if (element instanceof Value.Scalar scalar && scalar.type().kind() == Type.Kind.PRIMITIVE) {
      scalar.taint().origins().stream()
          .filter(origin -> origin.nature() == Origin.Nature.TURN)
          .forEach(origin -> places.add(origin.place()));
    }
    return in(places, body);
  }

  /** Runs {@code body} as a turn of what counts at {@code places}. */
  <T> T in(Set<Place> places, Supplier<T> body) {
    Set<Place> added = new HashSet<>(places);
    added.removeAll(machine.loops());
    machine.loops().addAll(added);
    try {
      return body.get();
    } finally {
      machine.loops().removeAll(added);
    }
  }
}
