package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Executes {@code try}: whatever is thrown in sight reaches the handler that fits. */
final class Attempts {
  private final Machine machine;
  private final Statements statements;

  Attempts(Machine machine, Statements statements) {
    this.machine = machine;
    this.statements = statements;
  }

  boolean execute(Statement.Try attempt, Frame frame) {
    int before = frame.results();
    boolean completes = guarded(attempt, frame);
    int after = frame.results();
    boolean ends = statements.execute(attempt.afterwards(), frame);
    if (!ends) {
      frame.discardResults(before, after);
    }
    return ends && completes;
  }

  private boolean guarded(Statement.Try attempt, Frame frame) {
    Map<Variable, Value> before = frame.snapshot();
    machine.problems().begin(machine.region());
    boolean completes = statements.execute(attempt.body(), frame);
    List<Problems.Thrown> thrown = machine.problems().end();
    Map<Variable, Value> after = frame.snapshot();
    List<Map<Variable, Value>> ends = new ArrayList<>();
    if (completes) {
      ends.add(after);
    }
    Taint control = Taint.NONE;
    for (Statement.Catch handler : attempt.catches()) {
      List<Problems.Thrown> caught = take(thrown, handler.variable());
      Taint chosen = controlOf(caught);
      control = control.and(chosen);
      frame.locals(Values.join(before, after, chosen));
      frame.locals().put(handler.variable(), value(caught, handler.variable(), chosen));
      if (machine.in(chosen, () -> statements.execute(handler.body(), frame))) {
        ends.add(frame.locals());
      }
    }
    thrown.forEach(problem -> machine.problems().note(problem.value(), machine.region()));
    if (!ends.isEmpty()) {
      frame.locals(Statements.joinAll(ends, control));
    }
    return !ends.isEmpty();
  }

  /** What a handler may catch; what it surely catches goes no further. */
  private List<Problems.Thrown> take(List<Problems.Thrown> thrown, Variable variable) {
    Patterns patterns = statements.switches().patterns();
    List<Problems.Thrown> caught = new ArrayList<>();
    for (Problems.Thrown problem : List.copyOf(thrown)) {
      Match match = patterns.test(variable.type(), problem.value());
      if (match != Match.NEVER) {
        caught.add(problem);
      }
      if (match == Match.ALWAYS) {
        thrown.remove(problem);
      }
    }
    return caught;
  }

  private static Taint controlOf(List<Problems.Thrown> caught) {
    Taint control = Taint.NONE;
    for (Problems.Thrown problem : caught) {
      control = control.and(problem.control());
    }
    return control;
  }

  /** Nothing is known of what is thrown out of sight. */
  private static Value value(List<Problems.Thrown> caught, Variable variable, Taint control) {
    return caught.isEmpty()
        ? Value.Scalar.opaque(variable.type(), Taint.NONE)
        : Values.joinAll(caught.stream().map(Problems.Thrown::value).toList(), control);
  }
}
