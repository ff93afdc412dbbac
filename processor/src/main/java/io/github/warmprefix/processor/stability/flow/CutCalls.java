package io.github.warmprefix.processor.stability.flow;

import java.util.Optional;
import java.util.Set;

/** Calls that leave nothing of a text, whatever it is. */
final class CutCalls implements LibraryCall.Family {
  private static final Set<String> OWNERS =
      Set.of("java.lang.String", "java.lang.StringBuilder", "java.lang.StringBuffer");

  @Override
  public Optional<Value> call(LibraryCall call) {
    return call.receiver().isPresent() && OWNERS.contains(call.owner()) && leavesNothing(call)
        ? Optional.of(call.text(Optional.of(""), call.taintOfArguments()))
        : Optional.empty();
  }

  private static boolean leavesNothing(LibraryCall call) {
    return switch (call.name()) {
      case "repeat" -> Values.constant(call.argument(0)).equals(Optional.of(0));
      case "substring" ->
          call.count() == 2
              && Values.constant(call.argument(1), Integer.class)
                  .equals(Values.constant(call.argument(0), Integer.class))
              && Values.constant(call.argument(1)).isPresent();
      default -> false;
    };
  }
}
