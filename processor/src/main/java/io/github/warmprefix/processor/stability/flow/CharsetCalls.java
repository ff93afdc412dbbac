package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Readers that turn bytes into text in the default charset, which is UTF-8 since Java 18. */
final class CharsetCalls implements LibraryCall.Family {
  private static final Set<String> READERS =
      Set.of("java.io.InputStreamReader", "java.util.Scanner");
  private static final List<String> STREAM = List.of("java.io.InputStream");

  @Override
  public Optional<Value> call(LibraryCall call) {
    boolean reader =
        call.method().isConstructor()
            && READERS.contains(call.owner())
            && call.method().parameterTypes().equals(STREAM);
    if (reader) {
      LibraryObject made = call.object(call.method().owner());
      made.absorb(call.taint().and(unlessUnknown(call)));
      return Optional.of(made);
    }
    return call.receiver(LibraryObject.class)
        .filter(object -> object.type().is("java.io.ByteArrayOutputStream"))
        .filter(object -> call.name().equals("toString") && call.count() == 0)
        .map(object -> call.text(Optional.empty(), call.taint().and(unlessUnknown(call))));
  }

  private static Taint unlessUnknown(LibraryCall call) {
    return call.taint().only(Stability.UNKNOWN).isEmpty() ? byDefault(call) : Taint.NONE;
  }

  /** The charset that is taken where none is named. */
  static Taint byDefault(LibraryCall call) {
    return call.machine().program().isUtf8ByDefault()
        ? Taint.NONE
        : call.machine().origin(Stability.PER_PROCESS, call.place(), "the default charset");
  }
}
