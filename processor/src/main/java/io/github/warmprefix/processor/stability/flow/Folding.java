package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Type;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Calls pure methods of the JDK on constants, as long as the result stays small. */
final class Folding {
  private static final Map<String, Class<?>> TYPES =
      Map.ofEntries(
          Map.entry("java.lang.String", String.class),
          Map.entry("java.lang.CharSequence", CharSequence.class),
          Map.entry("java.lang.Integer", Integer.class),
          Map.entry("java.lang.Long", Long.class),
          Map.entry("java.lang.Short", Short.class),
          Map.entry("java.lang.Byte", Byte.class),
          Map.entry("java.lang.Double", Double.class),
          Map.entry("java.lang.Float", Float.class),
          Map.entry("java.lang.Boolean", Boolean.class),
          Map.entry("java.lang.Character", Character.class),
          Map.entry("java.lang.Math", Math.class),
          Map.entry("java.lang.Object", Object.class),
          Map.entry("java.lang.Number", Number.class),
          Map.entry("java.lang.Comparable", Comparable.class));
  private static final Map<String, Class<?>> PRIMITIVES =
      Map.of(
          "int", int.class,
          "long", long.class,
          "short", short.class,
          "byte", byte.class,
          "double", double.class,
          "float", float.class,
          "boolean", boolean.class,
          "char", char.class);

  /** What depends on the host, an identity or the caller. */
  private static final Set<String> NOT_PURE =
      Set.of(
          "random",
          "getInteger",
          "getLong",
          "getBoolean",
          "format",
          "formatted",
          "getBytes",
          "getClass",
          "notify",
          "notifyAll",
          "wait",
          "describeConstable",
          "toUpperCase",
          "toLowerCase",
          "identityHashCode");

  private static final Set<String> PATTERNS =
      Set.of("replaceAll", "replaceFirst", "matches", "split");
  private static final Type CHAR = Type.primitive("char");
  private static final Type BYTE = Type.primitive("byte");
  private static final int LONGEST_FOR_PATTERNS = 5_000;

  private Folding() {}

  /** The result, if receiver and arguments are constants and the method is pure. */
  static Optional<Value> fold(LibraryCall call) {
    if (call.method().isConstructor() || NOT_PURE.contains(call.name()) && !caseIn(call)) {
      return Optional.empty();
    }
    Optional<Object> receiver = call.receiver().flatMap(Values::constant);
    List<Object> arguments = constants(call.arguments());
    if (call.receiver().isPresent() != receiver.isPresent()
        || arguments.size() != call.count()
        || isTooLarge(call, receiver, arguments)) {
      return Optional.empty();
    }
    return invoke(call, receiver, arguments)
        .map(
            result -> new Value.Scalar(Optional.of(result), call.method().returns(), call.taint()));
  }

  /** {@code toUpperCase(char)} and the like need no locale. */
  private static boolean caseIn(LibraryCall call) {
    return call.owner().equals("java.lang.Character");
  }

  private static List<Object> constants(List<Value> values) {
    List<Object> constants = new ArrayList<>();
    for (Value value : values) {
      Values.constant(value).filter(c -> c != Constants.NULL).ifPresent(constants::add);
    }
    return constants;
  }

  private static Optional<Object> invoke(
      LibraryCall call, Optional<Object> receiver, List<Object> arguments) {
    Class<?> owner = TYPES.get(call.owner());
    List<Class<?>> parameters = new ArrayList<>();
    for (String name : call.method().parameterTypes()) {
      Class<?> type = PRIMITIVES.getOrDefault(name, TYPES.get(name));
      if (type == null) {
        return Optional.empty();
      }
      parameters.add(type);
    }
    if (owner == null
        || parameters.size() != arguments.size()
        || receiver.filter(r -> !owner.isInstance(r)).isPresent()) {
      return Optional.empty();
    }
    try {
      Method method = owner.getMethod(call.name(), parameters.toArray(Class<?>[]::new));
      if (Modifier.isStatic(method.getModifiers()) == receiver.isPresent()) {
        return Optional.empty();
      }
      return bounded(call, method.invoke(receiver.orElse(null), widened(arguments, parameters)));
    } catch (NoSuchMethodException
        | IllegalAccessException
        | IllegalArgumentException
        | InvocationTargetException e) {
      return Optional.empty();
    }
  }

  private static Object[] widened(List<Object> arguments, List<Class<?>> parameters) {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      Class<?> type = parameters.get(i);
      values[i] =
          type.isPrimitive()
              ? Numbers.cast(arguments.get(i), type.getName()).orElse(arguments.get(i))
              : arguments.get(i);
    }
    return values;
  }

  private static Optional<Object> bounded(LibraryCall call, Object result) {
    boolean constant =
        result instanceof String
            || result instanceof Number
            || result instanceof Boolean
            || result instanceof Character;
    if (result instanceof String text) {
      call.machine().budget().step(text.length());
    }
    return constant ? Optional.of(result) : Optional.empty();
  }

  private static boolean isTooLarge(
      LibraryCall call, Optional<Object> receiver, List<Object> arguments) {
    long length =
        receiver.filter(String.class::isInstance).map(r -> ((String) r).length()).orElse(0);
    if (PATTERNS.contains(call.name())) {
      return !isSimplePattern(String.valueOf(arguments.get(0))) || length > LONGEST_FOR_PATTERNS;
    }
    return switch (call.name()) {
      case "repeat" ->
          arguments.get(0) instanceof Integer n && n > 0 && length * n > Budget.MAX_TEXT;
      case "replace" ->
          length * String.valueOf(arguments.get(1)).length() > 100L * Budget.MAX_TEXT
              || growth(length, arguments) > Budget.MAX_TEXT;
      case "indent" -> length > Budget.MAX_TEXT / 100;
      case "concat" -> length + String.valueOf(arguments.get(0)).length() > Budget.MAX_TEXT;
      default -> false;
    };
  }

  private static long growth(long length, List<Object> arguments) {
    long target = Math.max(1, String.valueOf(arguments.get(0)).length());
    return length + length / target * String.valueOf(arguments.get(1)).length();
  }

  /** Whether matching cannot take long: no groups, and no more than one quantifier. */
  private static boolean isSimplePattern(String pattern) {
    return pattern.length() < 100
        && pattern.indexOf('(') < 0
        && pattern.chars().filter(c -> "*+{".indexOf(c) >= 0).count() <= 1;
  }

  /** The pieces of a constant text. */
  static Optional<List<Value>> pieces(LibraryCall call) {
    Optional<String> text =
        call.receiver()
            .flatMap(r -> Values.constant(r, String.class))
            .filter(t -> t.length() <= LONGEST_FOR_PATTERNS);
    return switch (call.name()) {
      case "lines" -> text.map(t -> texts(t.lines().toList()));
      case "toCharArray" ->
          text.map(t -> t.chars().mapToObj(c -> (Value) Value.Scalar.of((char) c, CHAR)).toList());
      case "split" ->
          call.count() == 1
              ? Values.constant(call.argument(0), String.class)
                  .filter(Folding::isSimplePattern)
                  .flatMap(pattern -> text.flatMap(t -> split(t, pattern)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The bytes of a short text that are the same in all usual charsets. */
  static Optional<Series> plainBytes(LibraryCall call, Value.Scalar text) {
    return text.constant()
        .map(String.class::cast)
        .filter(t -> t.length() <= LONGEST_FOR_PATTERNS && t.chars().allMatch(c -> c < 128))
        .map(
            t -> {
              Series bytes = call.series(Series.Shape.ARRAY, Series.Order.KEPT);
              bytes.items(
                  t.chars().mapToObj(c -> (Value) Value.Scalar.of((byte) c, BYTE)).toList());
              bytes.taint(text.taint());
              return bytes;
            });
  }

  /** The text in an array of characters or of bytes that mean the same in all usual charsets. */
  static Optional<String> plainText(Value array) {
    StringBuilder text = new StringBuilder();
    for (Value element : Elements.of(array, Type.NONE).inOrder().orElse(List.of())) {
      Optional<Object> constant = Values.constant(element);
      if (constant.filter(Byte.class::isInstance).filter(b -> (Byte) b >= 0).isPresent()) {
        text.append((char) (byte) (Byte) constant.get());
      } else if (constant.filter(Character.class::isInstance).isPresent()) {
        text.append((char) (Character) constant.get());
      } else {
        return Optional.empty();
      }
    }
    return Elements.of(array, Type.NONE).inOrder().isPresent()
        ? Optional.of(text.toString())
        : Optional.empty();
  }

  private static List<Value> texts(List<String> texts) {
    return texts.stream().map(t -> (Value) Value.Scalar.text(t)).toList();
  }

  private static Optional<List<Value>> split(String text, String pattern) {
    try {
      return Optional.of(texts(List.of(text.split(pattern))));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }
}
