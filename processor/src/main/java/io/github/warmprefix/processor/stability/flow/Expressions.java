package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import io.github.warmprefix.processor.stability.library.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Evaluates expressions. */
final class Expressions {
  private final Machine machine;
  private final Arithmetic arithmetic;
  private final Assignments assignments;
  private final Functions functions;

  Expressions(Machine machine) {
    this.machine = machine;
    this.arithmetic = new Arithmetic(machine);
    this.assignments = new Assignments(machine, arithmetic);
    this.functions = new Functions(machine);
  }

  List<Value> evaluateAll(List<Expression> expressions, Frame frame) {
    List<Value> values = new ArrayList<>();
    expressions.forEach(e -> values.add(evaluate(e, frame)));
    return values;
  }

  Value evaluate(Expression expression, Frame frame) {
    machine.budget().step();
    if (expression instanceof Expression.Literal literal) {
      return Value.Scalar.of(literal.value().orElse(Constants.NULL), literal.type());
    }
    if (expression instanceof Expression.Local local) {
      return local(local, frame);
    }
    if (expression instanceof Expression.Call call) {
      return machine.calls().call(call, frame);
    }
    if (expression instanceof Expression.Binary binary) {
      return binary(binary, frame);
    }
    if (expression instanceof Expression.FieldRead read) {
      return field(read, read.place(), frame);
    }
    if (expression instanceof Expression.Assign assign) {
      return assignments.assign(assign.target(), assigned(assign, frame), frame);
    }
    if (expression instanceof Expression.Update update) {
      return assignments.update(update, frame);
    }
    if (expression instanceof Expression.Conditional conditional) {
      return conditional(conditional, frame);
    }
    return object(expression, frame);
  }

  private Value assigned(Expression.Assign assign, Frame frame) {
    boolean kept =
        assign.target() instanceof Expression.FieldRead read
            && (read.receiver().isEmpty() || frame.selfIsShared())
            && machine.sharedState().changes(read.field()) == SharedState.Changes.ONCE;
    Value value =
        kept
            ? machine.kept(() -> evaluate(assign.value(), frame))
            : evaluate(assign.value(), frame);
    return Accumulation.isIn(assign) ? Values.unordered(value) : value;
  }

  private Value object(Expression expression, Frame frame) {
    if (expression instanceof Expression.New creation) {
      return machine.objects().create(creation, frame);
    }
    if (expression instanceof Expression.This self) {
      return machine.objects().self(self.type(), frame);
    }
    if (expression instanceof Expression.ConstructorCall call) {
      return machine.objects().delegate(call, frame);
    }
    if (expression instanceof Expression.NewArray array) {
      return machine.objects().array(array, frame);
    }
    if (expression instanceof Expression.Lambda lambda) {
      return functions.lambda(lambda, frame);
    }
    if (expression instanceof Expression.MethodReference reference) {
      return functions.reference(reference, frame);
    }
    if (expression instanceof Expression.SwitchValue cases) {
      return machine.statements().switches().evaluate(cases.cases(), cases.type(), frame);
    }
    return rest(expression, frame);
  }

  private Value rest(Expression expression, Frame frame) {
    if (expression instanceof Expression.Unary unary) {
      return arithmetic.unary(unary, evaluate(unary.operand(), frame));
    }
    if (expression instanceof Expression.Cast cast) {
      return arithmetic.cast(evaluate(cast.operand(), frame), cast.type());
    }
    if (expression instanceof Expression.Index index) {
      return assignments.element(
          evaluate(index.array(), frame), evaluate(index.index(), frame), index.type());
    }
    if (expression instanceof Expression.InstanceOf test) {
      return instanceOf(test, frame);
    }
    if (expression instanceof Expression.ClassLiteral literal) {
      return Value.Scalar.of(new Constants.ClassName(literal.literal()), literal.type());
    }
    return Value.Scalar.opaque(
        expression.type(),
        machine.origin(
            io.github.warmprefix.core.stability.Stability.UNKNOWN,
            expression.place(),
            "an expression that could not be resolved"));
  }

  private Value local(Expression.Local local, Frame frame) {
    Value value = frame.locals().get(local.variable());
    if (local.variable().stable()) {
      return Value.Scalar.opaque(
          local.type(), value == null ? Taint.NONE : Variants.of(value, local.place(), machine));
    }
    if (value == null) {
      return Value.Scalar.opaque(local.type(), Taint.NONE);
    }
    return Variants.finite(local.type()) ? Variants.readAt(local.place(), value, machine) : value;
  }

  /** Reads a field; {@code place} is where its being changed elsewhere shows. */
  Value field(
      Expression.FieldRead read, io.github.warmprefix.processor.finding.Place place, Frame frame) {
    if (read.field().stable()) {
      return Value.Scalar.opaque(read.field().type(), Taint.NONE);
    }
    Optional<Effect> told = machine.library().told(read.field());
    if (told.isPresent()) {
      return machine.calls().library().held(told.get(), read.field(), read.place());
    }
    Value value =
        read.receiver().isEmpty()
            ? machine.statics().read(read.field(), place)
            : machine.objects().field(evaluate(read.receiver().get(), frame), read.field(), place);
    return machine.sharedState().threadVariables().isSet(read.field())
        ? Values.tint(
            value,
            machine.origin(
                io.github.warmprefix.core.stability.Stability.PER_REQUEST,
                place,
                "the thread local " + read.field().name(),
                Origin.Nature.STATE))
        : value;
  }

  private Value binary(Expression.Binary binary, Frame frame) {
    Value left = evaluate(binary.left(), frame);
    if (binary.operator().equals("&&") || binary.operator().equals("||")) {
      return shortCircuit(binary, left, frame);
    }
    Value right = evaluate(binary.right(), frame);
    return arithmetic.binary(
        binary.operator(),
        left,
        right,
        binary.type(),
        binary.left().place(),
        binary.right().place());
  }

  private Value shortCircuit(Expression.Binary binary, Value left, Frame frame) {
    boolean decisive = binary.operator().equals("||");
    Optional<Boolean> known = Values.decided(left);
    if (known.isPresent()) {
      return known.get() == decisive ? left : evaluate(binary.right(), frame);
    }
    Taint control = Values.reach(left);
    Value right = branch(control, frame, () -> evaluate(binary.right(), frame));
    return Value.Scalar.opaque(binary.type(), control.and(Values.reach(right)));
  }

  private Value conditional(Expression.Conditional conditional, Frame frame) {
    Value condition = evaluate(conditional.condition(), frame);
    Optional<Boolean> known = Values.decided(condition);
    if (known.isPresent()) {
      return Arithmetic.convert(
          evaluate(known.get() ? conditional.whenTrue() : conditional.whenFalse(), frame),
          conditional.type());
    }
    Taint control = Values.reach(condition).sorted().asChoice();
    Value whenTrue = branch(control, frame, () -> evaluate(conditional.whenTrue(), frame));
    Value whenFalse = branch(control, frame, () -> evaluate(conditional.whenFalse(), frame));
    return Values.join(whenTrue, whenFalse, control);
  }

  private Value branch(Taint control, Frame frame, Supplier<Value> body) {
    Map<Variable, Value> before = frame.snapshot();
    Value value = machine.in(control, body);
    frame.locals(Values.join(before, frame.locals(), control));
    return value;
  }

  private Value instanceOf(Expression.InstanceOf test, Frame frame) {
    Value value = evaluate(test.operand(), frame);
    Match match = machine.statements().switches().patterns().match(test.pattern(), value, frame);
    return match == Match.MAYBE
        ? Value.Scalar.opaque(test.type(), Values.reach(value).sorted())
        : Value.Scalar.of(match == Match.ALWAYS, test.type());
  }

  static Value.Scalar nothing() {
    return Value.Scalar.of(Constants.NULL, Type.NONE);
  }
}
