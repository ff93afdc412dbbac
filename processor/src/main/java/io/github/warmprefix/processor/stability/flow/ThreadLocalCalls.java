package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Thread locals: each thread starts with the same initial value until something sets another. */
final class ThreadLocalCalls implements LibraryCall.Family {
  private static final String OWNER = "java.lang.ThreadLocal";
  private static final Set<String> EMPTY_AT_FIRST =
      Set.of(
          OWNER,
          "java.lang.InheritableThreadLocal",
          "org.springframework.core.NamedThreadLocal",
          "org.springframework.core.NamedInheritableThreadLocal");

  /** What threads keep for its own sake, to work with, and not to pass a value on. */
  private static final List<String> TOOLS =
      List.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.nio.Buffer",
          "java.nio.charset.CharsetEncoder",
          "java.nio.charset.CharsetDecoder",
          "java.io.OutputStream",
          "java.io.Writer",
          "java.util.Formatter",
          "java.util.regex.Matcher",
          "java.security.MessageDigest",
          "java.time.format.DateTimeFormatter");

  private static final Method INITIAL_VALUE =
      new Method(Type.NONE, "initialValue", List.of(), Type.OBJECT, false, false, false, false);

  /** The method of a call; a thread local's {@code get()} with the type it has at the call. */
  static Method typed(Expression.Call call) {
    Method method = call.method();
    return isThreadLocal(method) && method.name().equals("get")
        ? method.returning(call.type())
        : method;
  }

  static boolean isThreadLocal(Method method) {
    return method.owner().is(OWNER);
  }

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (!isThreadLocal(call.method())) {
      return Optional.empty();
    }
    if (call.method().isConstructor()) {
      return EMPTY_AT_FIRST.contains(call.owner())
          ? Optional.of(made(call, holding(call, Expressions.nothing())))
          : Optional.empty();
    }
    if (call.receiver().isEmpty()) {
      return call.name().equals("withInitial")
          ? Optional.of(made(call, call.argument(0)))
          : Optional.empty();
    }
    return switch (call.name()) {
      case "get" -> Optional.of(get(call));
      case "set" -> Optional.of(set(call));
      default -> Optional.empty();
    };
  }

  /** A thread local; {@code content} is the code that yields what it holds. */
  private static LibraryObject made(LibraryCall call, Value content) {
    LibraryObject made = call.object(call.method().returns());
    made.hold(content);
    return made;
  }

  private static Value holding(LibraryCall call, Value value) {
    return new Value.Function((arguments, at) -> value, call.machine().stage(), call.place());
  }

  private static Value get(LibraryCall call) {
    Value self = call.receiver().orElseThrow();
    if (self instanceof LibraryObject object && object.held().isPresent()) {
      boolean here = object.stage() == Stage.CALL;
      return doubted(call, call.apply(object.held().get()), here);
    }
    return self instanceof Instance instance
        ? doubted(call, initialValue(call, instance), false)
        : outside(call);
  }

  private static Value initialValue(LibraryCall call, Instance self) {
    Machine machine = call.machine();
    return machine
        .program()
        .implementation(self.model(), INITIAL_VALUE)
        .map(body -> machine.calls().run(body, Optional.of(self), self.captured(), List.of()))
        .orElseGet(Expressions::nothing);
  }

  /** Nothing is known of a value that code out of sight may have replaced or changed. */
  private static Value doubted(LibraryCall call, Value value, boolean madeHere) {
    boolean doubt =
        !madeHere
            && (call.machine().sharedState().threadVariables().anySetOutOfSight()
                || isContext(Values.untinted(value)));
    return doubt ? Values.tint(value, call.origin(Stability.UNKNOWN)) : value;
  }

  /** Whether it is an object that is there to be filled: a map, a list, an object with fields. */
  private static boolean isContext(Value value) {
    if (value instanceof Series series) {
      return series.shape() != Series.Shape.ARRAY;
    }
    return value instanceof Instance instance && hasChangingFields(instance.model());
  }

  private static boolean hasChangingFields(ClassModel model) {
    return model.fields().stream().anyMatch(field -> !field.isStatic() && !field.isFinal());
  }

  private static Value outside(LibraryCall call) {
    Type type = call.method().returns();
    boolean tool =
        type.kind() == Type.Kind.ARRAY || type.name().startsWith("java.text.") || type.isAny(TOOLS);
    return call.opaque(
        call.taint().and(call.origin(tool ? Stability.UNKNOWN : Stability.PER_REQUEST)));
  }

  private static Value set(LibraryCall call) {
    if (call.receiver().orElseThrow() instanceof LibraryObject object
        && object.held().isPresent()) {
      Machine machine = call.machine();
      Value old = call.apply(object.held().get());
      Value stored =
          machine.certain(object)
              ? call.argument(0)
              : Values.join(old, call.argument(0), machine.control(object));
      machine.changed(!stored.equals(old));
      object.hold(holding(call, stored));
    }
    return call.opaque(Taint.NONE);
  }
}
