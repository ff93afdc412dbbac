package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Pattern;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;

/** Matches values against patterns and binds the variables. */
final class Patterns {
  private final Machine machine;

  Patterns(Machine machine) {
    this.machine = machine;
  }

  Match match(Pattern pattern, Value value, Frame frame) {
    if (pattern instanceof Pattern.TypeTest test) {
      Match match = test(test.type(), value);
      test.variable().ifPresent(v -> frame.locals().put(v, value));
      return match;
    }
    if (pattern instanceof Pattern.Components components) {
      return components(components, value, frame);
    }
    return Match.ALWAYS;
  }

  private Match components(Pattern.Components pattern, Value value, Frame frame) {
    Match match = test(pattern.type(), value);
    List<String> names =
        machine.program().find(pattern.type().name()).map(ClassModel::components).orElse(List.of());
    for (int i = 0; i < pattern.components().size(); i++) {
      Value component =
          i < names.size()
              ? machine.objects().component(value, pattern.type(), names.get(i))
              : Value.Scalar.opaque(Type.NONE, Values.reach(value));
      match = match.and(match(pattern.components().get(i), component, frame));
    }
    return match;
  }

  /** Whether a value is of a type. */
  Match test(Type type, Value value) {
    Value base = Values.untinted(value);
    if (Values.isNull(base)) {
      return Match.NEVER;
    }
    if (base instanceof Instance instance) {
      return instance.model().type().is(type.name()) ? Match.ALWAYS : Match.NEVER;
    }
    if (base instanceof LibraryObject object && object.type().is("java.lang.Throwable")) {
      return Match.of(Optional.of(object.type().is(type.name())));
    }
    if (base instanceof Value.Scalar scalar && scalar.constant().isPresent()) {
      return test(type, scalar.constant().get());
    }
    return type.equals(Type.OBJECT) ? Match.ALWAYS : Match.MAYBE;
  }

  private static Match test(Type type, Object constant) {
    boolean plain =
        constant instanceof String
            || constant instanceof Number
            || constant instanceof Boolean
            || constant instanceof Character;
    if (!plain || !type.name().startsWith("java.lang.")) {
      return type.equals(Type.OBJECT) ? Match.ALWAYS : Match.MAYBE;
    }
    try {
      return Match.of(Optional.of(Class.forName(type.name()).isInstance(constant)));
    } catch (ClassNotFoundException e) {
      return Match.MAYBE;
    }
  }
}
