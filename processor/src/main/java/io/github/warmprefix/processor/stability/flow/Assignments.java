package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assigns to variables, fields and elements of arrays. */
final class Assignments {
  private static final String COMMUTATIVE = "+*&|^-";

  private final Machine machine;
  private final Arithmetic arithmetic;

  Assignments(Machine machine, Arithmetic arithmetic) {
    this.machine = machine;
    this.arithmetic = arithmetic;
  }

  Value assign(Expression target, Value value, Frame frame) {
    Value converted =
        target.type().kind() == Type.Kind.PRIMITIVE && Values.constant(value).isPresent()
            ? arithmetic.cast(value, target.type())
            : value;
    if (target instanceof Expression.Local local) {
      frame.locals().put(local.variable(), converted);
    } else if (target instanceof Expression.FieldRead read) {
      if (read.receiver().isPresent()) {
        Value owner = machine.expressions().evaluate(read.receiver().get(), frame);
        machine.objects().assign(owner, read.field(), converted, target.place());
      } else {
        machine.statics().assign(read.field(), converted, target.place());
      }
    } else if (target instanceof Expression.Index index) {
      store(
          machine.expressions().evaluate(index.array(), frame),
          machine.expressions().evaluate(index.index(), frame),
          converted);
    }
    return converted;
  }

  Value update(Expression.Update update, Frame frame) {
    Value before = machine.expressions().evaluate(update.target(), frame);
    Value operand = machine.expressions().evaluate(update.value(), frame);
    boolean text = update.type().name().equals("java.lang.String");
    if (!text && COMMUTATIVE.contains(update.operator())) {
      operand = Values.unordered(operand);
    }
    Value after =
        arithmetic.binary(
            update.operator(),
            before,
            operand,
            update.type(),
            update.target().place(),
            update.value().place());
    Value stored = assign(update.target(), after, frame);
    return update.before() ? before : stored;
  }

  /** Reads an element of an array. */
  Value element(Value array, Value index, Type type) {
    Taint choice = Values.reach(index);
    return Values.each(
        array,
        value -> {
          if (!(value instanceof Series series)) {
            return Value.Scalar.opaque(type, Values.reach(value).and(choice));
          }
          Optional<Value> exact =
              Values.constant(index, Integer.class)
                  .flatMap(
                      i ->
                          series
                              .items()
                              .filter(all -> i >= 0 && i < all.size())
                              .map(all -> all.get(i)));
          Value some =
              exact
                  .or(() -> Elements.of(series, type).some())
                  .orElseGet(() -> Value.Scalar.opaque(type, Taint.NONE));
          return Values.tint(some, choice.and(Orders.taint(series)));
        });
  }

  private void store(Value array, Value index, Value value) {
    Values.each(
        array,
        target -> {
          if (target instanceof Series series) {
            store(series, index, value);
          }
          return target;
        });
  }

  private void store(Series series, Value index, Value value) {
    Optional<Integer> at = Values.constant(index, Integer.class);
    Optional<List<Value>> items = series.items();
    if (items.isPresent() && at.isPresent() && at.get() >= 0 && at.get() < items.get().size()) {
      List<Value> changed = new ArrayList<>(items.get());
      Value old = changed.get(at.get());
      changed.set(
          at.get(),
          machine.certain(series) ? value : Values.join(old, value, machine.control(series)));
      machine.changed(!changed.get(at.get()).equals(old));
      series.items(changed);
      return;
    }
    Value all =
        Elements.of(series, Type.NONE)
            .some()
            .map(v -> Values.join(v, value, Values.reach(index)))
            .orElse(value);
    machine.changed(!Optional.of(all).equals(series.summary()));
    series.summarize(all);
  }
}
