package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes objects and arrays, and reads and writes their fields. */
final class Objects {
  private static final int LONGEST_ARRAY = 10_000;

  private final Machine machine;
  private final Construction construction;

  Objects(Machine machine) {
    this.machine = machine;
    this.construction = new Construction(machine);
  }

  Value create(Expression.New creation, Frame frame) {
    List<Value> arguments = machine.expressions().evaluateAll(creation.arguments(), frame);
    return told(creation.constructor(), arguments, creation.place())
        .or(
            () ->
                machine
                    .program()
                    .find(creation.type().name())
                    .map(model -> construction.create(model, creation, arguments, frame)))
        .orElseGet(
            () ->
                machine
                    .calls()
                    .library()
                    .construct(
                        creation.constructor(), creation.type(), arguments, creation.place()));
  }

  /** Makes an object for a reference to a constructor. */
  Value create(
      Method constructor,
      Type type,
      List<Value> arguments,
      Map<Variable, Value> captured,
      Place place) {
    return told(constructor, arguments, place)
        .or(
            () ->
                machine
                    .program()
                    .find(type.name())
                    .map(
                        model ->
                            construction.create(
                                model, constructor, arguments, Optional.empty(), captured, place)))
        .orElseGet(() -> machine.calls().library().construct(constructor, type, arguments, place));
  }

  private Optional<Value> told(Method constructor, List<Value> arguments, Place place) {
    return machine.calls().library().told(constructor, Optional.empty(), arguments, place);
  }

  /** Makes a constant of an enum. */
  Value constant(ClassModel.EnumConstant constant, Frame frame) {
    Expression.New creation = (Expression.New) constant.value();
    List<Value> arguments = machine.expressions().evaluateAll(creation.arguments(), frame);
    ClassModel model = machine.program().find(creation.type().name()).orElseThrow();
    return construction.constant(model, constant.field().name(), creation, arguments);
  }

  Value delegate(Expression.ConstructorCall call, Frame frame) {
    construction.delegate(call, frame);
    return Expressions.nothing();
  }

  Value self(Type type, Frame frame) {
    Optional<Value> current = frame.self();
    while (current.isPresent()
        && current.get() instanceof Instance instance
        && !instance.model().type().is(type.name())) {
      current = instance.outer();
    }
    return current.orElseGet(() -> Value.Scalar.opaque(type, Taint.NONE));
  }

  Series newArray() {
    return machine.series(Series.Shape.ARRAY, Series.Order.KEPT, null);
  }

  Value array(Expression.NewArray creation, Frame frame) {
    Series array = machine.series(Series.Shape.ARRAY, Series.Order.KEPT, creation.place());
    if (creation.elements().isPresent()) {
      array.items(machine.expressions().evaluateAll(creation.elements().get(), frame));
      return array;
    }
    return empty(creation, machine.expressions().evaluateAll(creation.lengths(), frame), 0);
  }

  private static boolean allKnown(List<Value> lengths) {
    return lengths.stream().allMatch(length -> Values.constant(length).isPresent());
  }

  /** An array with nothing in it but arrays with nothing in them. */
  private Series empty(Expression.NewArray creation, List<Value> lengths, int depth) {
    Series array = machine.series(Series.Shape.ARRAY, Series.Order.KEPT, creation.place());
    Optional<Integer> length =
        Values.constant(lengths.get(depth), Integer.class)
            .filter(n -> n >= 0 && n <= LONGEST_ARRAY / Math.max(1, 100 * depth));
    boolean innermost = depth + 1 == lengths.size();
    if (length.isEmpty() || !allKnown(lengths)) {
      array.taint(Values.reach(lengths.get(depth)));
      array.summarize(
          innermost
              ? Value.Scalar.opaque(Type.NONE, Taint.NONE)
              : empty(creation, lengths, depth + 1));
    } else if (innermost) {
      array.items(Collections.nCopies(length.get(), Defaults.element(creation.type())));
    } else {
      List<Value> rows = new ArrayList<>();
      for (int i = 0; i < length.get(); i++) {
        rows.add(empty(creation, lengths, depth + 1));
      }
      array.items(rows);
    }
    return array;
  }

  /** Reads a field; {@code place} is where its being changed elsewhere shows. */
  Value field(Value owner, Field field, Place place) {
    return Values.each(
        owner,
        value -> {
          if (value instanceof Instance instance) {
            Value own = instance.fields().get(field.key());
            return isShared(instance)
                ? machine.fieldValues().read(field, own, place)
                : own != null ? own : Defaults.of(field.type());
          }
          return Value.Scalar.opaque(field.type(), Values.reach(value));
        });
  }

  /** Whether earlier calls have worked on the same object. */
  private boolean isShared(Instance instance) {
    return instance.stage() == Stage.LOADING && machine.stage() == Stage.CALL;
  }

  /** Reads a component of a record. */
  Value component(Value owner, Type type, String name) {
    return Values.each(
        owner,
        value ->
            value instanceof Instance instance
                ? instance
                    .fields()
                    .getOrDefault(
                        instance.model().type().name() + "#" + name,
                        Value.Scalar.opaque(Type.NONE, Taint.NONE))
                : Value.Scalar.opaque(Type.NONE, Values.reach(value)));
  }

  void assign(Value owner, Field field, Value value, Place place) {
    Values.each(
        owner,
        target -> {
          if (target instanceof Instance instance) {
            Value old = instance.fields().getOrDefault(field.key(), Defaults.of(field.type()));
            Value kept =
                instance.stage() == Stage.LOADING
                    ? machine.fieldValues().written(field, value, place)
                    : value;
            Value stored =
                machine.certain(instance)
                    ? kept
                    : Values.join(old, kept, machine.control(instance));
            machine.changed(!stored.equals(old));
            instance.fields().put(field.key(), stored);
          }
          return target;
        });
  }

  /** Calls a method that no class of the compilation implements. */
  Value inherited(Instance instance, Method method, List<Value> arguments, Place place) {
    ClassModel model = instance.model();
    if (arguments.isEmpty() && model.components().contains(method.name())) {
      return component(instance, model.type(), method.name());
    }
    if (instance.base().isEmpty() && method.name().equals("toString") && arguments.isEmpty()) {
      return machine.printing().print(instance, place);
    }
    if (instance.constantName().isPresent()) {
      return machine.statics().enumInstanceMember(instance, method, place);
    }
    if (method.name().equals("hashCode") && model.type().hasher().equals("java.lang.Object")) {
      return Value.Scalar.opaque(method.returns(), machine.printing().identity(instance, place));
    }
    if (method.name().equals("hashCode") && instance.base().isEmpty()) {
      String words = "the identity hash code of what a " + model.type().simpleName() + " holds";
      return Value.Scalar.opaque(
          method.returns(),
          Values.reach(instance).and(machine.hashing().taint(instance, place, words)));
    }
    if (method.isAbstract() && machine.program().find(method.owner().name()).isPresent()) {
      return machine.calls().unknown(method, place);
    }
    List<Value> all = new ArrayList<>(arguments);
    Value self = instance.base().orElse(instance);
    return machine.calls().library().call(method, Optional.of(self), all, place);
  }
}
