package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Field;
import java.util.IdentityHashMap;
import java.util.Map;

/** What reading and writing a field means where earlier and later calls use the same field. */
final class FieldValues {
  private final Machine machine;
  private final Map<Value.Heap, Field> changing = new IdentityHashMap<>();
  private final Map<Value.Heap, Field> within = new IdentityHashMap<>();

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
      // what no code assigns is left to a framework: injection, an option, a parameter of a test
      case NEVER ->
          value != null ? lasting(value, place) : Value.Scalar.opaque(field.type(), Taint.NONE);
      case ONCE ->
          value != null && !Values.isNull(value)
              ? value
              : Value.Scalar.opaque(field.type(), Taint.NONE);
      case AGAIN -> changing(field, value, place);
    };
  }

  private Value changing(Field field, Value value, Place place) {
    Taint origin = machine.origin(Stability.PER_REQUEST, place, words(field), Origin.Nature.STATE);
    if (Values.untinted(value) instanceof Value.Heap heap) {
      if (changing.put(heap, field) == null) {
        InUse.forget(heap, Taint.NONE);
      }
      return Values.tint(value, origin);
    }
    return Value.Scalar.opaque(
        field.type(), origin.and(value == null ? Taint.NONE : Values.reach(value)));
  }

  /** A field that stays the same may hold a view of what another field changes. */
  private Value lasting(Value value, Place place) {
    Value base = Values.untinted(value);
    Field source = machine.stage() == Stage.CALL ? changing.get(base) : null;
    if (source == null) {
      return value;
    }
    machine.touchState();
    Taint other = value instanceof Value.Tinted tinted ? tinted.taint().withoutState() : Taint.NONE;
    return Values.tint(
        base,
        other.and(
            machine.origin(Stability.PER_REQUEST, place, words(source), Origin.Nature.STATE)));
  }

  /** {@code part} shows what {@code whole} holds, whenever that changes. */
  void view(Value.Heap whole, Value.Heap part) {
    Field source = changing.get(whole);
    if (source != null) {
      changing.put(part, source);
    }
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

  /** {@code part} is in {@code whole}, and is reached through it. */
  void element(Value.Heap whole, Value part) {
    Field source = changing.get(whole);
    if (source != null && Values.untinted(part) instanceof Value.Heap heap) {
      within.put(heap, source);
    }
  }

  /** Whether whoever reaches an object has read a field that is known to change. */
  boolean accountsFor(Value.Heap heap) {
    return changing.containsKey(heap) || within.containsKey(heap);
  }

  private static String words(Field field) {
    return "the " + (field.isStatic() ? "static " : "") + "field " + field.name();
  }
}
