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
      boolean known = call.taint().only(Stability.UNKNOWN).isEmpty();
      made.absorb(call.taint().and(known ? byDefault(call) : Taint.NONE));
      return Optional.of(made);
    }
    return Optional.empty();
  }

  /** The charset that is taken where none is named. */
  static Taint byDefault(LibraryCall call) {
    return call.machine().program().isUtf8ByDefault()
        ? Taint.NONE
        : call.machine().origin(Stability.PER_PROCESS, call.place(), "the default charset");
  }
}
