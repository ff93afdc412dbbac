package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Method;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns values into text the way {@code String.valueOf} does. */
final class Printing {
  private static final String OBJECT = "java.lang.Object";

  /** What prints as the date in ten characters, a T, and the time. */
  private static final List<String> DATED =
      List.of(
          "java.time.Instant",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime");

  private final Machine machine;
  private final Set<Value> open = Collections.newSetFromMap(new IdentityHashMap<>());

  Printing(Machine machine) {
    this.machine = machine;
  }

  Value.Scalar print(Value value, Place place) {
    machine.budget().step();
    if (value instanceof Value.Tinted tinted) {
      return print(tinted.base(), place).plus(tinted.taint());
    }
    if (value instanceof Value.Choice choice) {
      Value joined =
          Values.joinAll(
              choice.options().stream().map(v -> (Value) print(v, place)).toList(), Taint.NONE);
      return (Value.Scalar) joined;
    }
    if (value instanceof Value.Scalar scalar) {
      return print(scalar, place);
    }
    if (value instanceof Value.Entry entry) {
      return concat(
          List.of(print(entry.key(), place), Value.Scalar.text("="), print(entry.value(), place)));
    }
    if (value instanceof Value.Function function) {
      return identity("a lambda", function.stage(), place);
    }
    return open.add(value)
        ? printOnce((Value.Heap) value, place)
        : Value.Scalar.text(Optional.empty(), Taint.NONE);
  }

  private Value.Scalar printOnce(Value.Heap heap, Place place) {
    try {
      return print(heap, place);
    } finally {
      open.remove(heap);
    }
  }

  private Value.Scalar print(Value.Scalar scalar, Place place) {
    if (scalar.constant().isEmpty() && scalar.type().kind() == Type.Kind.ARRAY) {
      return identity("an array", machine.stage(), place);
    }
    if (scalar.constant().isEmpty()
        && scalar.type().name().equals("java.util.Date")
        && scalar.taint().isEmpty()) {
      return Value.Scalar.text(
          Optional.empty(),
          machine.origin(Stability.PER_PROCESS, place, "the default time zone that a date prints"));
    }
    boolean dated = scalar.type().isAny(DATED);
    return Value.Scalar.text(
        scalar.constant().flatMap(Constants::print),
        dated ? scalar.taint().dated() : scalar.taint());
  }

  private Value.Scalar print(Value.Heap heap, Place place) {
    if (heap instanceof Text text) {
      return Value.Scalar.text(text.content(), text.taint());
    }
    if (heap instanceof Series series) {
      return print(series, place);
    }
    if (heap instanceof SdkObject object) {
      return Value.Scalar.text(Optional.empty(), Values.reach(object));
    }
    if (heap instanceof LibraryObject object) {
      return print(object, place);
    }
    return print((Instance) heap, place);
  }

  private Value.Scalar print(LibraryObject object, Place place) {
    if (object.type().printer().equals(OBJECT)
        && !object.type().name().startsWith("com.anthropic.")) {
      return identity(object.type().simpleName(), object.stage(), place).plus(Values.reach(object));
    }
    return Value.Scalar.text(
        object.held().flatMap(held -> print(held, place).constant()).map(String.class::cast),
        Values.reach(object));
  }

  private Value.Scalar print(Series series, Place place) {
    switch (series.shape()) {
      case ARRAY:
        return identity("an array", series.stage(), place);
      case STREAM:
      case ITERATOR:
        return identity("a stream", series.stage(), place);
      default:
        break;
    }
    Elements elements = Elements.of(series, Type.NONE);
    boolean map = series.shape() == Series.Shape.MAP;
    if (elements.inOrder().isPresent() && series.shape() != Series.Shape.OPTIONAL) {
      return join(elements.inOrder().get(), map ? "{" : "[", ", ", map ? "}" : "]", place)
          .plus(Orders.taint(series));
    }
    Taint taint = elements.some().map(v -> print(v, place).taint()).orElse(Taint.NONE);
    return Value.Scalar.text(Optional.empty(), taint.and(Orders.taint(series)));
  }

  /** The printed elements with something between them. */
  Value.Scalar join(List<Value> elements, String head, String between, String tail, Place place) {
    StringBuilder text = new StringBuilder(head);
    boolean known = true;
    boolean words = Words.in(head) || Words.in(tail);
    Taint taint = Taint.NONE;
    String separator = "";
    for (Value element : elements) {
      Value.Scalar printed = print(element, place);
      taint = taint.and(printed.taint());
      words |= Words.in(printed);
      known &= printed.constant().isPresent() && text.length() < Budget.MAX_TEXT;
      if (known) {
        text.append(separator).append((String) printed.constant().get());
        separator = between;
      }
    }
    machine.budget().step(text.length());
    return Value.Scalar.text(
        known ? Optional.of(text.append(tail).toString()) : Optional.empty(),
        words ? taint.amid() : taint);
  }

  private Value.Scalar concat(List<Value.Scalar> parts) {
    return join(List.copyOf(parts), "", "", "", null);
  }

  private Value.Scalar print(Instance instance, Place place) {
    ClassModel model = instance.model();
    Optional<ClassModel.Body> own = toStringOf(model);
    if (own.isPresent()) {
      return print(
          machine.calls().run(own.get(), Optional.of(instance), instance.captured(), List.of()),
          place);
    }
    if (instance.constantName().isPresent()) {
      return Value.Scalar.text(instance.constantName().get());
    }
    if (!model.components().isEmpty()) {
      return printRecord(instance, place);
    }
    if (instance.base().isPresent()) {
      return print(instance.base().get(), place);
    }
    return model.type().printer().equals(OBJECT)
        ? Value.Scalar.text(Optional.empty(), identity(instance, place))
        : Value.Scalar.text(Optional.empty(), Values.reach(instance));
  }

  private Optional<ClassModel.Body> toStringOf(ClassModel model) {
    Method method =
        new Method(Type.OBJECT, "toString", List.of(), Type.STRING, false, false, false, false);
    return machine.program().implementation(model, method);
  }

  private Value.Scalar printRecord(Instance instance, Place place) {
    String name = instance.model().type().name();
    Value.Scalar all = Value.Scalar.text(instance.model().type().simpleName() + "[");
    String between = "";
    for (String component : instance.model().components()) {
      Value value = instance.fields().getOrDefault(name + "#" + component, Expressions.nothing());
      all = concat(List.of(all, Value.Scalar.text(between + component + "="), print(value, place)));
      between = ", ";
    }
    return concat(List.of(all, Value.Scalar.text("]")));
  }

  /** What the identity hash code of an object depends on. */
  Taint identity(Instance instance, Place place) {
    return identity(instance.model().type().simpleName(), instance.stage(), place).taint();
  }

  private Value.Scalar identity(String what, Stage made, Place place) {
    Stability level = made == Stage.LOADING ? Stability.PER_PROCESS : Stability.PER_REQUEST;
    return Value.Scalar.text(
        Optional.empty(), machine.origin(level, place, "the identity hash code of " + named(what)));
  }

  private static String named(String what) {
    return what.startsWith("a ") || what.startsWith("an ") ? what : "a " + what;
  }
}
