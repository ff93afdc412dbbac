package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Walk;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which instance fields the program changes after an object has been constructed. */
final class InstanceState {
  private final LibraryTable library;
  private final Map<String, Place> counted = new HashMap<>();
  private final Set<String> assigned = new HashSet<>();
  private final Set<String> filled = new HashSet<>();

  InstanceState(Program program, LibraryTable library) {
    this.library = library;
    for (ClassModel model : program.classes()) {
      for (ClassModel.Body body : model.methods()) {
        if (!body.method().isConstructor()) {
          body.body().ifPresent(b -> Walk.expressionsIn(b, this::scan));
        }
      }
    }
  }

  private void scan(Expression expression) {
    if (expression instanceof Expression.Assign assign
        && assign.target() instanceof Expression.FieldRead field) {
      assigned.add(field.field().key());
    } else if (expression instanceof Expression.Update update
        && update.target() instanceof Expression.FieldRead field) {
      counted.putIfAbsent(field.field().key(), update.place());
    } else if (expression instanceof Expression.Call call
        && call.receiver().isPresent()
        && call.receiver().get() instanceof Expression.FieldRead field
        && library.changesReceiver(call.method())) {
      filled.add(field.field().key());
      if (BoxCalls.counts(call.method())) {
        counted.putIfAbsent(field.field().key(), call.place());
      }
    }
  }

  /** Makes the state of a new object that of one that has been in use for any time. */
  void blur(Instance instance, Machine machine) {
    for (Field field : instance.model().fields()) {
      String key = field.key();
      Taint changes =
          counted.containsKey(key) ? origin(machine, field, counted.get(key)) : Taint.NONE;
      if (assigned.contains(key) || counted.containsKey(key) && !filled.contains(key)) {
        instance.fields().put(key, Value.Scalar.opaque(field.type(), changes));
      } else if (filled.contains(key)) {
        InUse.forget(
            Values.untinted(instance.fields().getOrDefault(key, Expressions.nothing())), changes);
      }
    }
  }

  private static Taint origin(Machine machine, Field field, Place place) {
    return machine.origin(Stability.PER_REQUEST, place, "the field " + field.name());
  }
}
