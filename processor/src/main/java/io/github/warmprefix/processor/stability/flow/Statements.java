package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Executes statements; each method says whether control can come out at the end. */
final class Statements {
  /** What copying a variable costs, in characters handled. */
  static final int COPY = 64;

  private final Machine machine;
  private final Loops loops;
  private final Switches switches;
  private final Attempts attempts;

  Statements(Machine machine) {
    this.machine = machine;
    this.loops = new Loops(machine, this);
    this.switches = new Switches(machine, this);
    this.attempts = new Attempts(machine, this);
  }

  Switches switches() {
    return switches;
  }

  boolean execute(Statement statement, Frame frame) {
    return machine.stage() == Stage.CALL
            && machine.sharedState().isLate(statement, frame.selfIsShared())
        ? machine.kept(() -> executeNow(statement, frame))
        : executeNow(statement, frame);
  }

  private boolean executeNow(Statement statement, Frame frame) {
    machine.budget().step();
    if (statement instanceof Statement.Block block) {
      return all(block.statements(), frame);
    }
    if (statement instanceof Statement.Execute execute) {
      machine.expressions().evaluate(execute.expression(), frame);
      return true;
    }
    if (statement instanceof Statement.Declare declare) {
      return declare(declare, frame);
    }
    if (statement instanceof Statement.If choice) {
      return choose(choice, frame);
    }
    if (statement instanceof Statement.Return end) {
      frame.returns(
          end.value()
              .map(value -> machine.expressions().evaluate(value, frame))
              .orElseGet(Expressions::nothing),
          machine.region());
      return false;
    }
    if (statement instanceof Statement.Loop loop) {
      return loops.loop(loop, Optional.empty(), frame);
    }
    if (statement instanceof Statement.ForEach loop) {
      return loops.forEach(loop, Optional.empty(), frame);
    }
    if (statement instanceof Statement.Choose choose) {
      return switches.execute(choose.cases(), frame);
    }
    return jump(statement, frame);
  }

  boolean all(List<Statement> statements, Frame frame) {
    for (Statement statement : statements) {
      if (!execute(statement, frame)) {
        return false;
      }
    }
    return true;
  }

  private boolean declare(Statement.Declare declare, Frame frame) {
    if (declare.initializer().isPresent()) {
      Value value = machine.expressions().evaluate(declare.initializer().get(), frame);
      frame.locals().put(declare.variable(), Arithmetic.convert(value, declare.variable().type()));
    }
    return true;
  }

  private boolean jump(Statement statement, Frame frame) {
    if (statement instanceof Statement.Break leave) {
      frame.breakTarget(leave.label()).ifPresent(target -> leave(target, false, frame));
      return false;
    }
    if (statement instanceof Statement.Continue next) {
      frame.continueTarget(next.label()).ifPresent(target -> leave(target, true, frame));
      return false;
    }
    if (statement instanceof Statement.Yield yield) {
      Value value = machine.expressions().evaluate(yield.value(), frame);
      frame
          .yieldTarget()
          .ifPresent(
              target -> {
                target.yields().add(value);
                leave(target, false, frame);
              });
      return false;
    }
    if (statement instanceof Statement.Throw problem) {
      machine
          .problems()
          .note(machine.expressions().evaluate(problem.value(), frame), machine.region());
      return false;
    }
    if (statement instanceof Statement.Try attempt) {
      return attempts.execute(attempt, frame);
    }
    return labeled((Statement.Labeled) statement, frame);
  }

  private void leave(Frame.Target target, boolean next, Frame frame) {
    target.leave(next, frame.snapshot(), machine.region());
  }

  private boolean choose(Statement.If choice, Frame frame) {
    Value condition = machine.expressions().evaluate(choice.condition(), frame);
    Optional<Boolean> known = Values.decided(condition);
    if (known.isPresent()) {
      return execute(known.get() ? choice.whenTrue() : choice.whenFalse(), frame);
    }
    boolean completes =
        either(
            Values.reach(condition).sorted(),
            List.of(choice.whenTrue(), choice.whenFalse()),
            frame);
    for (Variable variable : Accumulation.replacedBy(choice)) {
      frame.locals().computeIfPresent(variable, (v, value) -> Values.unordered(value));
    }
    return completes;
  }

  /** Executes exactly one of the alternatives, nobody knows which. */
  boolean either(Taint decision, List<Statement> alternatives, Frame frame) {
    Taint control = decision.asChoice();
    Map<Variable, Value> before = frame.snapshot();
    machine.budget().step(before.size() * COPY);
    int results = frame.results();
    List<Map<Variable, Value>> ends = new ArrayList<>();
    boolean left = false;
    for (Statement alternative : alternatives) {
      frame.locals(new java.util.HashMap<>(before));
      if (machine.in(control, () -> execute(alternative, frame))) {
        ends.add(frame.locals());
      } else {
        left |= !isThrow(alternative);
      }
    }
    if (ends.isEmpty()) {
      return false;
    }
    frame.locals(joinAll(ends, control));
    if (left || frame.results() > results) {
      machine.region(new Region(machine.region(), control));
    }
    return true;
  }

  private static boolean isThrow(Statement statement) {
    return statement instanceof Statement.Throw
        || statement instanceof Statement.Block block
            && !block.statements().isEmpty()
            && isThrow(block.statements().get(block.statements().size() - 1));
  }

  static Map<Variable, Value> joinAll(List<Map<Variable, Value>> ends, Taint control) {
    Map<Variable, Value> joined = ends.get(0);
    for (Map<Variable, Value> end : ends.subList(1, ends.size())) {
      joined = Values.join(joined, end, control);
    }
    return joined;
  }

  private boolean labeled(Statement.Labeled labeled, Frame frame) {
    Optional<String> label = Optional.of(labeled.label());
    if (labeled.body() instanceof Statement.Loop loop) {
      return loops.loop(loop, label, frame);
    }
    if (labeled.body() instanceof Statement.ForEach loop) {
      return loops.forEach(loop, label, frame);
    }
    Frame.Target target = frame.push(label, false, machine.region());
    boolean completes = execute(labeled.body(), frame);
    frame.pop();
    return finish(target, completes, frame);
  }

  /** Goes on behind a statement that may have been left by {@code break}. */
  boolean finish(Frame.Target target, boolean completes, Frame frame) {
    List<Map<Variable, Value>> ends = new ArrayList<>(target.breaks());
    if (completes) {
      ends.add(frame.locals());
    }
    if (ends.isEmpty()) {
      return false;
    }
    frame.locals(joinAll(ends, target.doubt()));
    return true;
  }
}
