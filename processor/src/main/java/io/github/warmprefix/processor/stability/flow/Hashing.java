package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says how often hash codes change: those of objects by identity, and all that are made of them.
 */
final class Hashing {
  private static final String OBJECT = "java.lang.Object";
  private static final Set<String> BY_IDENTITY = Set.of("java.lang.Class", "java.lang.Thread");
  private static final Method HASH_CODE =
      new Method(Type.OBJECT, "hashCode", List.of(), Type.NONE, false, false, false, false);

  private final Machine machine;
  private final Set<Value> open = Collections.newSetFromMap(new IdentityHashMap<>());

  Hashing(Machine machine) {
    this.machine = machine;
  }

  /** What the hash code of {@code value} depends on beside its content. */
  Taint taint(Value value, Place place, String subject) {
    Stability level = of(value);
    return level == Stability.FIXED ? Taint.NONE : machine.origin(level, place, subject);
  }

  /** How often the hash code of {@code value} changes while its content is the same. */
  Stability of(Value value) {
    machine.budget().step();
    if (value instanceof Value.Tinted tinted) {
      return of(tinted.base());
    }
    if (value instanceof Value.Choice choice) {
      return worst(choice.options());
    }
    if (value instanceof Value.Entry entry) {
      return worst(List.of(entry.key(), entry.value()));
    }
    if (value instanceof Value.Function function) {
      return identity(function.stage());
    }
    if (value instanceof Value.Scalar scalar) {
      return Values.isNull(scalar) ? Stability.FIXED : of(scalar.type(), new HashSet<>());
    }
    if (!open.add(value)) {
      return Stability.FIXED;
    }
    try {
      return of((Value.Heap) value);
    } finally {
      open.remove(value);
    }
  }

  private Stability worst(Iterable<Value> values) {
    Stability worst = Stability.FIXED;
    for (Value value : values) {
      Stability level = of(value);
      worst = level.compareTo(worst) > 0 ? level : worst;
    }
    return worst;
  }

  private Stability of(Value.Heap heap) {
    if (heap instanceof Series series) {
      return of(series);
    }
    if (heap instanceof Instance instance) {
      return of(instance);
    }
    if (heap instanceof LibraryObject object) {
      return object.type().hasher().equals(OBJECT)
          ? identity(object.stage())
          : object.held().map(this::of).orElse(Stability.FIXED);
    }
    return heap instanceof Text ? identity(heap.stage()) : Stability.FIXED;
  }

  private Stability of(Series series) {
    return switch (series.shape()) {
      case ARRAY, STREAM, ITERATOR -> identity(series.stage());
      case LIST, SET, MAP, OPTIONAL ->
          worst(
              series.items().orElseGet(() -> new ArrayList<>(series.summary().stream().toList())));
    };
  }

  private Stability of(Instance instance) {
    ClassModel model = instance.model();
    Optional<ClassModel.Body> own =
        instance.constantName().isPresent()
            ? Optional.empty()
            : machine.program().implementation(model, HASH_CODE);
    if (own.isPresent()) {
      return level(
          Values.reach(
              machine
                  .calls()
                  .run(own.get(), Optional.of(instance), instance.captured(), List.of())));
    }
    if (model.type().kind() == Type.Kind.RECORD) {
      return worst(instance.fields().values());
    }
    if (instance.base().isPresent()) {
      return of(instance.base().get());
    }
    boolean shared = instance.constantName().isPresent() || instance.stage() == Stage.LOADING;
    return of(model.type(), new HashSet<>()) == Stability.FIXED
        ? Stability.FIXED
        : shared ? Stability.PER_PROCESS : Stability.PER_REQUEST;
  }

  private static Stability level(Taint taint) {
    Stability worst = Stability.FIXED;
    for (Origin origin : taint.origins()) {
      boolean counts =
          origin.level() == Stability.PER_PROCESS || origin.level() == Stability.PER_REQUEST;
      worst = counts && origin.level().compareTo(worst) > 0 ? origin.level() : worst;
    }
    return worst;
  }

  /** By what is known of the type of a key alone. */
  private Stability of(Type type, Set<String> seen) {
    if (type.kind() == Type.Kind.ENUM || BY_IDENTITY.contains(type.name())) {
      return Stability.PER_PROCESS;
    }
    if (type.kind() == Type.Kind.RECORD && seen.add(type.name())) {
      return machine
          .program()
          .find(type.name())
          .map(m -> ofComponents(m, seen))
          .orElse(Stability.FIXED);
    }
    boolean identity =
        type.kind() == Type.Kind.CLASS
            && type.hasher().equals(OBJECT)
            && !type.name().equals(OBJECT);
    return identity ? Stability.PER_PROCESS : Stability.FIXED;
  }

  private Stability ofComponents(ClassModel model, Set<String> seen) {
    Stability worst = Stability.FIXED;
    if (!model.type().hasher().equals("java.lang.Record")) {
      return worst;
    }
    for (Field field : model.fields()) {
      Stability level = field.isStatic() ? worst : of(field.type(), seen);
      worst = level.compareTo(worst) > 0 ? level : worst;
    }
    return worst;
  }

  /** How often the identity hash code of {@code value} changes. */
  static Stability ofIdentity(Value value) {
    return Values.untinted(value) instanceof Value.Heap heap
        ? identity(heap.stage())
        : Stability.PER_PROCESS;
  }

  private static Stability identity(Stage made) {
    return made == Stage.LOADING ? Stability.PER_PROCESS : Stability.PER_REQUEST;
  }
}
