package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What methods are given that are called from where nobody sees. */
final class Arguments {
  private static final List<String> SILENT =
      List.of("com.anthropic.client.AnthropicClient", "com.anthropic.client.AnthropicClientAsync");

  private final Machine machine;

  Arguments(Machine machine) {
    this.machine = machine;
  }

  /** Arguments that differ from one call to the next. */
  List<Value> varying(ClassModel.Body body) {
    return each(body, this::variation);
  }

  /** Arguments of which nobody sees how often they change: as little is said of them. */
  List<Value> unknown(ClassModel.Body body) {
    return each(
        body,
        parameter ->
            parameter
                .place()
                .map(place -> machine.origin(Stability.UNKNOWN, place, parameter.name()))
                .orElse(Taint.NONE));
  }

  private List<Value> each(ClassModel.Body body, Function<Variable, Taint> taint) {
    List<Value> arguments = new ArrayList<>();
    for (Variable parameter : body.parameters()) {
      Value unknown = Value.Scalar.opaque(parameter.type(), taint.apply(parameter));
      arguments.add(machine.calls().library().given(parameter).orElse(unknown));
    }
    return arguments;
  }

  private Taint variation(Variable parameter) {
    if (parameter.stable() || parameter.place().isEmpty() || parameter.type().isAny(SILENT)) {
      return Taint.NONE;
    }
    if (Variants.finite(parameter.type())) {
      return Variants.anyValueOf(parameter, parameter.place().get());
    }
    return machine.origin(
        Stability.PER_REQUEST, parameter.place().get(), parameter.name(), Origin.Nature.PARAMETER);
  }
}
