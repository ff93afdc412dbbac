package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Field;

/** What reading and writing a field means where earlier and later calls use the same field. */
final class FieldValues {
  private final Machine machine;

  FieldValues(Machine machine) {
    this.machine = machine;
  }

  /** What is read; {@code value} is what is known of the field, {@code null} if nothing is. */
  Value read(Field field, Value value, Place place) {
    SharedState.Changes changes = machine.sharedState().changes(field);
    if (changes != SharedState.Changes.NEVER) {
      machine.touchState();
    }
    return switch (changes) {
      case NEVER -> value != null ? value : Defaults.of(field.type());
      case ONCE ->
          value != null && !Values.isNull(value)
              ? value
              : Value.Scalar.opaque(field.type(), Taint.NONE);
      case AGAIN -> changing(field, value, place);
    };
  }

  private Value changing(Field field, Value value, Place place) {
    Taint origin = machine.origin(Stability.PER_REQUEST, place, words(field), Origin.Nature.STATE);
    return Values.untinted(value) instanceof Value.Heap
        ? Values.tint(value, origin)
        : Value.Scalar.opaque(
            field.type(), origin.and(value == null ? Taint.NONE : Values.reach(value)));
  }

  /** What stays in the field: nothing that is computed once and kept changes later. */
  Value written(Field field, Value value, Place place) {
    SharedState.Changes changes = machine.sharedState().changes(field);
    if (changes == SharedState.Changes.NEVER) {
      return value;
    }
    machine.touchState();
    return changes == SharedState.Changes.ONCE
        ? new Captured(machine, place, words(field)).keep(value)
        : value;
  }

  private static String words(Field field) {
    return "the " + (field.isStatic() ? "static " : "") + "field " + field.name();
  }
}
