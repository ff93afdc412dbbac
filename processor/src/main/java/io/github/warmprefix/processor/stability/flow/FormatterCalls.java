package io.github.warmprefix.processor.stability.flow;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code java.util.Formatter}, which formats into a text of its own or into one it is given. */
final class FormatterCalls implements LibraryCall.Family {
  private static final String FORMATTER = "java.util.Formatter";
  private static final String LOCALE = "java.util.Locale";

  private final Map<LibraryObject, Value> locales = new IdentityHashMap<>();

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (!call.owner().equals(FORMATTER)) {
      return Optional.empty();
    }
    if (call.method().isConstructor()) {
      return construct(call);
    }
    return call.receiver(LibraryObject.class)
        .filter(formatter -> formatter.held().orElse(null) instanceof Text)
        .flatMap(formatter -> onFormatter(call, formatter));
  }

  private Optional<Value> construct(LibraryCall call) {
    Optional<Text> target =
        call.arguments().stream()
            .map(Values::untinted)
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .findFirst();
    boolean own = call.count() == 0 || call.method().parameterTypes().get(0).equals(LOCALE);
    if (target.isEmpty() && !own) {
      return Optional.empty();
    }
    LibraryObject formatter = call.object(call.method().owner());
    formatter.hold(
        target.orElseGet(() -> new Text(call.machine().region(), call.machine().stage())));
    int locale = call.method().parameterTypes().indexOf(LOCALE);
    if (locale >= 0) {
      locales.put(formatter, call.argument(locale));
    }
    return Optional.of(formatter);
  }

  private Optional<Value> onFormatter(LibraryCall call, LibraryObject formatter) {
    Text text = (Text) formatter.held().orElseThrow();
    return switch (call.name()) {
      case "format" -> {
        Value.Scalar piece = FormatCalls.format(call, Optional.ofNullable(locales.get(formatter)));
        TextCalls.append(call, text, piece);
        yield Optional.of(formatter);
      }
      case "toString" -> Optional.of(call.print(text));
      case "out" -> Optional.of(text);
      default -> Optional.empty();
    };
  }
}
