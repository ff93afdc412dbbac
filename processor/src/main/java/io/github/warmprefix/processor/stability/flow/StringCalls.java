package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code String}, its factories, and the boxes of numbers. */
final class StringCalls implements LibraryCall.Family {
  private static final String STRING = "java.lang.String";
  private static final List<Locale> ODD_LOCALES =
      List.of(Locale.ROOT, Locale.forLanguageTag("tr"), Locale.forLanguageTag("lt"), Locale.GERMAN);
  private static final Map<String, Locale> LOCALES =
      Map.of(
          "ROOT", Locale.ROOT,
          "ENGLISH", Locale.ENGLISH,
          "US", Locale.US,
          "UK", Locale.UK,
          "GERMAN", Locale.GERMAN,
          "GERMANY", Locale.GERMANY,
          "FRENCH", Locale.FRENCH,
          "FRANCE", Locale.FRANCE);
  private static final Set<String> CASE = Set.of("toUpperCase", "toLowerCase");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.isStatic(STRING, "join")) {
      return Optional.of(join(call));
    }
    if (printsArgument(call)) {
      return Optional.of(call.print(call.argument(0)));
    }
    if (call.method().isConstructor() && call.owner().equals(STRING)) {
      return Optional.of(construct(call));
    }
    boolean text = call.receiver().isPresent() && isText(call);
    if (text && CASE.contains(call.name())) {
      return Optional.of(cased(call));
    }
    if (text && call.name().equals("getBytes")) {
      return Optional.of(bytes(call));
    }
    if (text && call.name().equals("toCharArray")
        || text && call.name().equals("split")
        || text && call.name().equals("lines")
        || text && call.name().equals("chars")) {
      return Optional.of(pieces(call));
    }
    return text || call.receiver().isEmpty() || isBox(call) ? Folding.fold(call) : Optional.empty();
  }

  private static boolean isText(LibraryCall call) {
    return call.receiver(Value.Scalar.class)
        .filter(
            s ->
                s.type().name().equals(STRING)
                    || call.owner().equals(STRING)
                    || s.constant().filter(String.class::isInstance).isPresent())
        .isPresent();
  }

  private static boolean isBox(LibraryCall call) {
    return call.receiver(Value.Scalar.class)
        .flatMap(Value.Scalar::constant)
        .filter(c -> c instanceof Number || c instanceof Boolean || c instanceof Character)
        .isPresent();
  }

  private static boolean printsArgument(LibraryCall call) {
    boolean valueOf =
        call.isStatic(STRING, "valueOf")
            || call.isStatic(STRING, "copyValueOf")
            || call.isStatic("java.util.Objects", "toString");
    return valueOf && call.count() == 1 && !call.method().parameterTypes().get(0).endsWith("[]");
  }

  private static Value join(LibraryCall call) {
    Value.Scalar delimiter = call.print(call.argument(0));
    boolean iterable = call.method().parameterTypes().get(1).equals("java.lang.Iterable");
    Elements elements =
        iterable || isOneArray(call)
            ? Elements.of(call.argument(1), Type.NONE)
            : new Elements(
                Optional.of(call.arguments().subList(1, call.count())),
                Optional.empty(),
                Taint.NONE);
    Taint size = delimiter.taint().and(elements.control());
    Optional<String> between = delimiter.constant().map(String.class::cast);
    if (elements.inOrder().isPresent()) {
      Value.Scalar joined =
          call.machine()
              .printing()
              .join(elements.inOrder().get(), "", between.orElse(""), "", call.place());
      return between.isPresent()
          ? joined.plus(size)
          : call.text(Optional.empty(), joined.taint().and(size));
    }
    Taint some = elements.some().map(v -> call.print(v).taint()).orElse(Taint.NONE);
    return call.text(Optional.empty(), some.and(size));
  }

  private static boolean isOneArray(LibraryCall call) {
    return call.count() == 2
        && (Values.untinted(call.argument(1)) instanceof Series
            || Values.type(call.argument(1)).kind() == Type.Kind.ARRAY);
  }

  private static Value construct(LibraryCall call) {
    if (call.count() == 0) {
      return Value.Scalar.text("");
    }
    List<String> types = call.method().parameterTypes();
    if (call.count() == 1 && !types.get(0).endsWith("[]")) {
      return call.print(call.argument(0));
    }
    Optional<String> plain =
        call.count() == 1 ? Folding.plainText(call.argument(0)) : Optional.empty();
    String last = types.get(types.size() - 1);
    boolean named = last.equals(STRING) || last.equals("java.nio.charset.Charset");
    Taint charset =
        types.get(0).equals("byte[]") && !named && plain.isEmpty()
            ? CharsetCalls.byDefault(call)
            : Taint.NONE;
    return call.text(plain, call.taint().and(charset));
  }

  private static Value bytes(LibraryCall call) {
    Value.Scalar text = (Value.Scalar) call.receiver().orElseThrow();
    Optional<Series> plain = Folding.plainBytes(call, text);
    if (plain.isPresent()) {
      return plain.get();
    }
    Taint charset = call.count() == 0 && !isAscii(text) ? CharsetCalls.byDefault(call) : Taint.NONE;
    return call.opaque(call.taint().and(charset));
  }

  private static boolean isAscii(Value.Scalar text) {
    return text.constant().filter(c -> ((String) c).chars().allMatch(ch -> ch < 128)).isPresent();
  }

  private static Value cased(LibraryCall call) {
    Value.Scalar text = (Value.Scalar) call.receiver().orElseThrow();
    List<Locale> locales = call.count() == 0 ? ODD_LOCALES : locale(call.argument(0));
    if (text.constant().isEmpty() || locales.isEmpty()) {
      return call.text(Optional.empty(), call.taint());
    }
    String value = (String) text.constant().get();
    boolean upper = call.name().equals("toUpperCase");
    call.machine().budget().step(value.length() * locales.size());
    List<String> results =
        locales.stream()
            .map(locale -> upper ? value.toUpperCase(locale) : value.toLowerCase(locale))
            .distinct()
            .toList();
    return results.size() == 1
        ? call.text(Optional.of(results.get(0)), text.taint())
        : call.text(
            Optional.empty(),
            text.taint()
                .and(
                    call.machine()
                        .origin(Stability.PER_PROCESS, call.place(), "the default locale")));
  }

  private static List<Locale> locale(Value argument) {
    return Values.constant(argument, Constants.FieldName.class).stream()
        .flatMap(field -> Optional.ofNullable(LOCALES.get(field.name())).stream())
        .toList();
  }

  /** A text in pieces, in their order. */
  static Value pieces(LibraryCall call) {
    boolean stream = call.method().returns().is("java.util.stream.BaseStream");
    Series pieces =
        call.series(stream ? Series.Shape.STREAM : Series.Shape.ARRAY, Series.Order.KEPT);
    Optional<List<Value>> known = Folding.pieces(call);
    if (known.isPresent()) {
      pieces.items(known.get());
      pieces.taint(call.taint());
    } else {
      Type type =
          call.name().equals("split") || call.name().equals("lines") ? Type.STRING : Type.NONE;
      pieces.summarize(Value.Scalar.opaque(type, call.taint()));
    }
    return pieces;
  }
}
