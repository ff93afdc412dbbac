package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the requests that hand-written code builds, and what stands in them. */
public final class RequestAnalyzer {
  private static final int STEPS_FOR_ALL = 8_000_000;
  private static final int STEPS_PER_ENTRY = 20_000;
  private static final List<String> SILENT =
      List.of("com.anthropic.client.AnthropicClient", "com.anthropic.client.AnthropicClientAsync");

  private final Program program;
  private final LibraryTable library;
  private final SharedState sharedState;
  private final InstanceState instanceState;
  private final Entries entries;
  private final Lifetimes lifetimes;
  private long left = STEPS_FOR_ALL;

  /** An analyzer of requests in {@code program}. */
  public RequestAnalyzer(Program program, LibraryTable library) {
    this.program = program;
    this.library = library;
    this.sharedState = new SharedState(program, library);
    this.instanceState = new InstanceState(program, library);
    this.entries = new Entries(program);
    this.lifetimes = new Lifetimes(program, sharedState, entries);
  }

  /** The requests; those that are built nearest to where they are asked for come first. */
  public List<Request> analyse() {
    List<Request> requests = new ArrayList<>();
    for (Entries.Entry entry : entries.entries()) {
      left += STEPS_PER_ENTRY;
      int share = (int) Math.min(Budget.REQUESTS, left / 4);
      requests.addAll(Budget.attempt(share, budget -> attempt(entry, budget)).orElse(List.of()));
    }
    return requests;
  }

  /** Each entry gets a share of what the entries before it have left. */
  private Optional<List<Request>> attempt(Entries.Entry entry, Budget budget) {
    Machine machine = new Machine(program, library, sharedState, budget);
    try {
      run(machine, entry);
      return Optional.of(List.copyOf(machine.requests()));
    } finally {
      left -= budget.used();
    }
  }

  private void run(Machine machine, Entries.Entry entry) {
    ClassModel.Body body = entry.body();
    if (body.method().isConstructor() || body.method().isStatic()) {
      Optional<Value> self =
          body.method().isStatic() ? Optional.empty() : Optional.of(unknown(entry.owner().type()));
      machine.calls().run(body, self, Map.of(), arguments(machine, body));
      return;
    }
    Receivers receivers =
        new Receivers(machine, instanceState, model -> lifetimes.mayOutlive(model, body));
    for (Value receiver : receivers.of(entry.owner())) {
      Map<Variable, Value> captured =
          receiver instanceof Instance instance ? instance.captured() : Map.of();
      machine.calls().run(body, Optional.of(receiver), captured, arguments(machine, body));
    }
  }

  private static Value unknown(Type type) {
    return Value.Scalar.opaque(type, Taint.NONE);
  }

  private static List<Value> arguments(Machine machine, ClassModel.Body body) {
    List<Value> arguments = new ArrayList<>();
    for (Variable parameter : body.parameters()) {
      Value unknown = Value.Scalar.opaque(parameter.type(), origin(machine, parameter));
      arguments.add(machine.calls().library().given(parameter).orElse(unknown));
    }
    return arguments;
  }

  private static Taint origin(Machine machine, Variable parameter) {
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
