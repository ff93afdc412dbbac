package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs constructors and initialisers in the order the language lays down. */
final class Construction {
  private static final int DEEPEST = 40;
  private static final List<String> WITH_STATE =
      List.of("java.lang.Throwable", "java.util.Collection", "java.util.Map");

  private final Machine machine;
  private final Deque<ClassModel> running = new ArrayDeque<>();

  Construction(Machine machine) {
    this.machine = machine;
  }

  Value create(ClassModel model, Expression.New creation, List<Value> arguments, Frame frame) {
    Optional<Value> outer =
        creation.outer().map(around -> machine.expressions().evaluate(around, frame));
    return create(
        model,
        creation.constructor(),
        arguments,
        outer.or(frame::self),
        frame.snapshot(),
        creation.place());
  }

  Value create(
      ClassModel model,
      Method constructor,
      List<Value> arguments,
      Optional<Value> outer,
      Map<Variable, Value> captured,
      Place place) {
    Instance instance =
        new Instance(
            model, machine.region(), machine.stage(), Optional.empty(), outer, captured, place);
    return make(instance, model, constructor, arguments);
  }

  Value constant(ClassModel model, String name, Expression.New creation, List<Value> arguments) {
    Instance instance =
        new Instance(
            model,
            machine.region(),
            machine.stage(),
            Optional.of(name),
            Optional.empty(),
            Map.of(),
            creation.place());
    return make(instance, model, creation.constructor(), arguments);
  }

  private Value make(
      Instance instance, ClassModel model, Method constructor, List<Value> arguments) {
    return machine.named(
        "new " + model.type().simpleName() + "()",
        () -> {
          construct(instance, model, constructor, arguments);
          return instance;
        });
  }

  private void construct(
      Instance instance, ClassModel model, Method constructor, List<Value> arguments) {
    if (running.size() > DEEPEST) {
      return;
    }
    running.push(model);
    Region outer = machine.region();
    try {
      Optional<ClassModel.Body> body = model.method(constructor.signature());
      if (body.flatMap(ClassModel.Body::body).isPresent()) {
        runBody(instance, model, body.get(), arguments);
      } else {
        runSteps(instance, model);
        assignComponents(instance, model, arguments);
      }
    } finally {
      machine.region(outer);
      running.pop();
    }
  }

  private void runBody(
      Instance instance, ClassModel model, ClassModel.Body body, List<Value> arguments) {
    Frame frame = new Frame(Optional.of(instance), instance.captured(), machine.region());
    machine.calls().bind(body, arguments, frame);
    Statement statement = body.body().orElseThrow();
    if (!delegates(statement)) {
      runSteps(instance, model);
    }
    machine.statements().execute(statement, frame);
    if (isCanonical(model, body)) {
      assignComponents(
          instance, model, body.parameters().stream().map(frame.locals()::get).toList());
    }
  }

  private static boolean delegates(Statement body) {
    return body instanceof Statement.Block block
        && block.statements().stream()
            .anyMatch(
                s ->
                    s instanceof Statement.Execute e
                        && e.expression() instanceof Expression.ConstructorCall);
  }

  private static boolean isCanonical(ClassModel model, ClassModel.Body body) {
    return !model.components().isEmpty()
        && model.components().equals(body.parameters().stream().map(Variable::name).toList());
  }

  private void assignComponents(Instance instance, ClassModel model, List<Value> values) {
    for (Field field : model.fields()) {
      int index = field.isStatic() ? -1 : model.components().indexOf(field.name());
      if (index >= 0 && index < values.size()) {
        instance.fields().putIfAbsent(field.key(), values.get(index));
      }
    }
  }

  /** Runs {@code this(...)} or {@code super(...)}. */
  void delegate(Expression.ConstructorCall call, Frame frame) {
    if (!(frame.self().orElse(null) instanceof Instance instance) || running.isEmpty()) {
      return;
    }
    ClassModel current = running.peek();
    List<Value> arguments = machine.expressions().evaluateAll(call.arguments(), frame);
    boolean sameClass = call.constructor().owner().name().equals(current.type().name());
    machine
        .program()
        .find(call.constructor().owner().name())
        .ifPresentOrElse(
            model -> construct(instance, model, call.constructor(), arguments),
            () -> constructBase(instance, call, arguments));
    if (!sameClass) {
      runSteps(instance, current);
    }
  }

  /** The part of an object that a class of a library looks after. */
  private void constructBase(
      Instance instance, Expression.ConstructorCall call, List<Value> arguments) {
    Type owner = call.constructor().owner();
    if (owner.isAny(WITH_STATE)) {
      Method constructor = call.constructor().returning(owner);
      instance.base(
          machine.calls().library().construct(constructor, owner, arguments, call.place()));
    }
  }

  private void runSteps(Instance instance, ClassModel model) {
    Frame frame = new Frame(Optional.of(instance), instance.captured(), machine.region());
    for (ClassModel.Step step : model.instanceSteps()) {
      if (step.field().isPresent() && step.value().isPresent()) {
        Value value = machine.expressions().evaluate(step.value().get(), frame);
        machine
            .objects()
            .assign(
                instance,
                step.field().get(),
                Arithmetic.convert(value, step.field().get().type()),
                step.value().get().place());
      } else {
        machine.statements().execute(step.block(), frame);
      }
    }
  }
}
