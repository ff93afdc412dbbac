package io.github.warmprefix.processor.stability.flow;

import java.util.List;
import java.util.Optional;

/** Exceptions of libraries, and the part of others that {@code Throwable} looks after. */
final class ExceptionCalls implements LibraryCall.Family {
  private static final String THROWABLE = "java.lang.Throwable";

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (!call.method().owner().is(THROWABLE) && !call.owner().equals("java.lang.Object")) {
      return Optional.empty();
    }
    if (call.method().isConstructor()) {
      return call.method().owner().is(THROWABLE) ? Optional.of(construct(call)) : Optional.empty();
    }
    return call.receiver(LibraryObject.class)
        .filter(object -> object.type().is(THROWABLE))
        .flatMap(object -> onException(call, object));
  }

  private static Value construct(LibraryCall call) {
    Value message = Expressions.nothing();
    Value cause = Expressions.nothing();
    boolean named = false;
    List<String> types = call.method().parameterTypes();
    for (int i = 0; i < types.size() && i < call.count(); i++) {
      if (types.get(i).equals("java.lang.String") || types.get(i).equals("java.lang.Object")) {
        message = named ? message : call.print(call.argument(i));
        named = true;
      } else if (isThrowable(types.get(i))) {
        cause = call.argument(i);
      }
    }
    if (!named && !Values.isNull(cause)) {
      message = call.print(cause);
    }
    LibraryObject made = call.object(call.method().owner());
    made.hold(Values.entry(message, cause));
    return made;
  }

  private static boolean isThrowable(String type) {
    return type.endsWith("Throwable") || type.endsWith("Exception") || type.endsWith("Error");
  }

  private static Optional<Value> onException(LibraryCall call, LibraryObject object) {
    if (!(object.held().orElse(null) instanceof Value.Entry parts)) {
      return Optional.empty();
    }
    return switch (call.name()) {
      case "getMessage", "getLocalizedMessage" -> Optional.of(parts.key());
      case "getCause" -> Optional.of(parts.value());
      case "initCause" -> {
        object.hold(Values.entry(parts.key(), call.argument(0)));
        yield Optional.of(object);
      }
      case "toString" -> Optional.of(call.text(Optional.empty(), Values.reach(parts.key())));
      default -> Optional.empty();
    };
  }
}
