package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the requests that hand-written code builds, and what stands in them. */
public final class RequestAnalyzer {
  private static final int STEPS_FOR_ALL = 1_000_000;
  private static final int STEPS_FOR_NEARBY = 500_000;
  private static final int STEPS_PER_ENTRY = 20_000;

  /** How a method is entered: what it is given, and how far it is followed. */
  private enum Way {
    OUTSIDE(Arguments::varying, Budget::attempt),
    NEARBY(Arguments::unknown, Budget::nearby);

    private final BiFunction<Arguments, ClassModel.Body, List<Value>> given;
    private final BiFunction<Integer, Function<Budget, Optional<Boolean>>, Optional<Boolean>>
        within;

    Way(
        BiFunction<Arguments, ClassModel.Body, List<Value>> given,
        BiFunction<Integer, Function<Budget, Optional<Boolean>>, Optional<Boolean>> within) {
      this.given = given;
      this.within = within;
    }
  }

  private final Program program;
  private final LibraryTable library;
  private final SharedState sharedState;
  private final InstanceState instanceState;
  private final Entries entries;
  private final Lifetimes lifetimes;
  private final Set<Entries.Entry> exhausted = new LinkedHashSet<>();
  private long left = STEPS_FOR_ALL;

  RequestAnalyzer(Program program, LibraryTable library, SharedState sharedState) {
    this.program = program;
    this.library = library;
    this.sharedState = sharedState;
    this.instanceState = new InstanceState(program, library);
    this.entries = new Entries(program);
    this.lifetimes = new Lifetimes(program, sharedState, entries);
  }

  /** The requests; those that are built nearest to where they are asked for come first. */
  public List<Request> analyse() {
    List<Request> requests = new ArrayList<>();
    for (Entries.Entry entry : entries.entries()) {
      requests.addAll(requests(entry, Way.OUTSIDE));
    }
    if (!exhausted.isEmpty()) {
      requests.addAll(nearby());
    }
    return requests;
  }

  /**
   * Where the way from the outermost methods is too long, what is close to a request still counts:
   * the nearest method that makes a whole one, whatever it is given.
   */
  private List<Request> nearby() {
    List<Request> requests = new ArrayList<>();
    left = STEPS_FOR_NEARBY;
    List<Entries.Entry> below = entries.below(exhausted);
    Set<Entries.Entry> tooFar = Set.copyOf(exhausted);
    Set<Entries.Entry> settled = new HashSet<>();
    for (Entries.Entry entry : below) {
      boolean known = entries.callees(entry).stream().anyMatch(settled::contains);
      List<Request> own = known || tooFar.contains(entry) ? List.of() : requests(entry, Way.NEARBY);
      if (known || !own.isEmpty() || exhausted.contains(entry)) {
        settled.add(entry);
      }
      requests.addAll(own);
    }
    return requests;
  }

  /** The requests that a method builds, or those of them that can be seen within its steps. */
  private List<Request> requests(Entries.Entry entry, Way way) {
    left += STEPS_PER_ENTRY;
    int share = (int) Math.min(Budget.REQUESTS, left / 4);
    List<Request> seen = new ArrayList<>();
    if (way.within.apply(share, budget -> attempt(entry, way, budget, seen)).isEmpty()) {
      exhausted.add(entry);
    }
    return seen;
  }

  /** Each entry gets a share of what the entries before it have left. */
  private Optional<Boolean> attempt(
      Entries.Entry entry, Way way, Budget budget, List<Request> seen) {
    Machine machine = new Machine(program, library, sharedState, budget);
    boolean whole = false;
    try {
      run(machine, entry, way);
      whole = true;
      return Optional.of(true);
    } finally {
      if (whole || machine.requests().size() > seen.size()) {
        seen.clear();
        seen.addAll(machine.requests());
      }
      left -= budget.used();
    }
  }

  private void run(Machine machine, Entries.Entry entry, Way way) {
    ClassModel.Body body = entry.body();
    Arguments arguments = new Arguments(machine);
    if (body.method().isConstructor() || body.method().isStatic()) {
      Optional<Value> self =
          body.method().isStatic() ? Optional.empty() : Optional.of(unknown(entry.owner().type()));
      machine.calls().run(body, self, Map.of(), way.given.apply(arguments, body));
      return;
    }
    Receivers receivers =
        new Receivers(machine, instanceState, model -> lifetimes.mayOutlive(model, body));
    for (Value receiver : receivers.of(entry.owner())) {
      Map<Variable, Value> captured =
          receiver instanceof Instance instance ? instance.captured() : Map.of();
      machine.calls().run(body, Optional.of(receiver), captured, way.given.apply(arguments, body));
    }
  }

  private static Value unknown(Type type) {
    return Value.Scalar.opaque(type, Taint.NONE);
  }
}
