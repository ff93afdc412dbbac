package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Makes the objects that entry methods are called on: one for each way to construct them. */
final class Receivers {
  private static final int MOST = 3;

  private final Machine machine;
  private final InstanceState state;
  private final Predicate<ClassModel> kept;
  private final Arguments arguments;

  /** Makes those that satisfy {@code kept} as objects that live as long as the process. */
  Receivers(Machine machine, InstanceState state, Predicate<ClassModel> kept) {
    this.machine = machine;
    this.state = state;
    this.kept = kept;
    this.arguments = new Arguments(machine);
  }

  /** Objects of the class, or of those below it where it is abstract. */
  List<Value> of(ClassModel model) {
    List<Value> receivers = new ArrayList<>();
    for (ClassModel concrete : machine.program().instantiable(model.type().name())) {
      if (receivers.size() < MOST && isPlain(concrete)) {
        receivers.addAll(made(concrete));
      }
    }
    return receivers.isEmpty() ? List.of(Value.Scalar.opaque(model.type(), Taint.NONE)) : receivers;
  }

  private static boolean isPlain(ClassModel model) {
    return model.type().kind() == Type.Kind.CLASS || model.type().kind() == Type.Kind.RECORD;
  }

  private List<Value> made(ClassModel model) {
    List<ClassModel.Body> constructors =
        model.methods().stream()
            .filter(b -> b.method().isConstructor() && b.body().isPresent())
            .toList();
    List<ClassModel.Body> open = constructors.stream().filter(b -> !b.isPrivate()).toList();
    List<ClassModel.Body> usable = open.isEmpty() ? constructors : open;
    if (usable.isEmpty()) {
      return List.of(instance(model, implicit(model), List.of()));
    }
    return usable.stream()
        .limit(MOST)
        .map(b -> instance(model, b.method(), arguments.unknown(b)))
        .toList();
  }

  private static Method implicit(ClassModel model) {
    return new Method(model.type(), "<init>", List.of(), model.type(), false, false, false, false);
  }

  private Value instance(ClassModel model, Method constructor, List<Value> arguments) {
    Supplier<Value> creation =
        () -> machine.objects().create(constructor, model.type(), arguments, Map.of(), null);
    Value made = kept.test(model) ? machine.kept(creation) : creation.get();
    if (made instanceof Instance instance) {
      state.blur(instance, machine);
    }
    return made;
  }
}
