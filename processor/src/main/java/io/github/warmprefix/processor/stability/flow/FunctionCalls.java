package io.github.warmprefix.processor.stability.flow;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Methods of functional objects and those that combine them. */
final class FunctionCalls implements LibraryCall.Family {
  private static final Set<String> COMBINING =
      Set.of("andThen", "compose", "negate", "and", "or", "reversed", "thenComparing");

  @Override
  public Optional<Value> call(LibraryCall call) {
    if (call.isStatic("java.util.function.Function", "identity")
        || call.isStatic("java.util.function.UnaryOperator", "identity")) {
      return Optional.of(function(call, (arguments, at) -> arguments.get(0)));
    }
    if (call.receiver().isEmpty() || !(call.receiver().get() instanceof Value.Function self)) {
      return Optional.empty();
    }
    if (call.name().equals("andThen")) {
      return Optional.of(andThen(call, self));
    }
    if (call.name().equals("compose")) {
      return Optional.of(
          function(
              call,
              (arguments, at) ->
                  self.code().apply(List.of(apply(call, call.argument(0), arguments)), at)));
    }
    if (COMBINING.contains(call.name())) {
      return Optional.of(function(call, (arguments, at) -> call.opaque(Taint.NONE)));
    }
    if (call.name().equals("toString") || call.name().equals("hashCode")) {
      return Optional.of(call.print(self));
    }
    if (call.name().equals("getClass") || call.name().equals("equals")) {
      return Optional.of(call.opaque(Taint.NONE));
    }
    return Optional.of(self.code().apply(call.arguments(), call.place()));
  }

  private static Value andThen(LibraryCall call, Value.Function self) {
    boolean consumer = call.owner().endsWith("Consumer");
    return function(
        call,
        (arguments, at) -> {
          Value first = self.code().apply(arguments, at);
          return apply(call, call.argument(0), consumer ? arguments : List.of(first));
        });
  }

  private static Value apply(LibraryCall call, Value function, List<Value> arguments) {
    return call.machine().calls().library().apply(function, arguments, call.place());
  }

  private static Value function(LibraryCall call, Value.Function.Code code) {
    return new Value.Function(code, call.machine().stage(), call.place());
  }
}
