package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Field;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Static fields and enum constants: made when first used, as the JVM would make them. */
final class Statics {
  private static final int MOST_CONSTANTS = 64;

  private final Machine machine;
  private final Map<String, Value> fields = new HashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Map<String, Map<String, Value>> constants = new HashMap<>();

  Statics(Machine machine) {
    this.machine = machine;
  }

  Value read(Field field, Place place) {
    Optional<ClassModel> owner = machine.program().find(field.owner().name());
    if (owner.isEmpty()) {
      return machine.calls().library().field(field, place);
    }
    if (field.enumConstant()) {
      Value constant = constants(owner.get()).get(field.name());
      return constant != null ? constant : Value.Scalar.opaque(field.type(), Taint.NONE);
    }
    initialize(owner.get(), field);
    Value value = fields.get(field.key());
    return machine.fieldValues().read(field, value, place);
  }

  void assign(Field field, Value value, Place place) {
    Value kept = machine.fieldValues().written(field, value, place);
    Value old = fields.put(field.key(), kept);
    machine.changed(!kept.equals(old));
  }

  private void initialize(ClassModel model, Field field) {
    boolean blocks = model.staticSteps().stream().anyMatch(step -> step.field().isEmpty());
    String unit = blocks ? model.type().name() : field.key();
    if (!begun.add(unit)) {
      return;
    }
    machine.loading(
        () -> {
          for (ClassModel.Step step : model.staticSteps()) {
            if (blocks || step.field().map(Field::key).equals(Optional.of(field.key()))) {
              run(step);
            }
          }
          return null;
        });
  }

  private void run(ClassModel.Step step) {
    Frame frame = new Frame(Optional.empty(), Map.of(), machine.region());
    if (step.field().isEmpty()) {
      machine.named("static {}", () -> machine.statements().execute(step.block(), frame));
      return;
    }
    Field field = step.field().get();
    if (field.stable()) {
      return;
    }
    Value value =
        machine.named(
            field.name(), () -> machine.expressions().evaluate(step.value().orElseThrow(), frame));
    fields.put(field.key(), Arithmetic.convert(value, field.type()));
  }

  private Map<String, Value> constants(ClassModel model) {
    Map<String, Value> known = constants.get(model.type().name());
    if (known != null) {
      return known;
    }
    Map<String, Value> made = new LinkedHashMap<>();
    constants.put(model.type().name(), made);
    machine.loading(
        () -> {
          Frame frame = new Frame(Optional.empty(), Map.of(), machine.region());
          for (ClassModel.EnumConstant constant : model.constants()) {
            made.put(constant.field().name(), machine.objects().constant(constant, frame));
          }
          return null;
        });
    return made;
  }

  /** One of the constants of an enum of the compilation; empty if there are none or too many. */
  Optional<Value> anyConstant(Type type, Taint control) {
    return machine
        .program()
        .find(type.name())
        .map(model -> new ArrayList<>(constants(model).values()))
        .filter(all -> !all.isEmpty() && all.size() <= MOST_CONSTANTS)
        .map(
            all ->
                all.size() == 1
                    ? all.get(0)
                    : Values.tint(new Value.Choice(new java.util.LinkedHashSet<>(all)), control));
  }

  /** {@code values()} and {@code valueOf(name)} of an enum. */
  Value enumMember(ClassModel model, Method method, List<Value> arguments, Place place) {
    if (method.name().equals("values")) {
      Series all = machine.series(Series.Shape.ARRAY, Series.Order.KEPT, place);
      all.items(new ArrayList<>(constants(model).values()));
      return all;
    }
    Optional<Value> named =
        arguments.stream()
            .findFirst()
            .flatMap(name -> Values.constant(name, String.class))
            .map(constants(model)::get);
    Taint taint = arguments.isEmpty() ? Taint.NONE : Values.reach(arguments.get(0));
    return named
        .or(() -> anyConstant(model.type(), taint))
        .orElseGet(() -> Value.Scalar.opaque(model.type(), taint));
  }

  /** What {@code java.lang.Enum} gives each constant. */
  Value enumInstanceMember(Instance constant, Method method, Place place) {
    String name = constant.constantName().orElseThrow();
    String owner =
        constant.model().constants().isEmpty()
            ? constant.model().superclass().orElse("")
            : constant.model().type().name();
    switch (method.name()) {
      case "name":
        return Value.Scalar.text(name);
      case "ordinal":
        List<String> names = new ArrayList<>(constants.getOrDefault(owner, Map.of()).keySet());
        return Value.Scalar.of(names.indexOf(name), method.returns());
      case "hashCode":
        return Value.Scalar.opaque(method.returns(), machine.printing().identity(constant, place));
      default:
        return Value.Scalar.opaque(method.returns(), Taint.NONE);
    }
  }
}
