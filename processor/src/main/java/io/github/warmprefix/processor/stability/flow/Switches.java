package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Switch;
import io.github.warmprefix.processor.stability.ir.Type;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Executes switch statements and evaluates switch expressions. */
final class Switches {
  private final Machine machine;
  private final Statements statements;
  private final Patterns patterns;

  Switches(Machine machine, Statements statements) {
    this.machine = machine;
    this.statements = statements;
    this.patterns = new Patterns(machine);
  }

  Patterns patterns() {
    return patterns;
  }

  boolean execute(Switch cases, Frame frame) {
    Frame.Target target = frame.push(Optional.empty(), false, machine.region());
    Value selector = machine.expressions().evaluate(cases.selector(), frame);
    boolean completes = select(cases, selector, target, frame);
    frame.pop();
    return statements.finish(target, completes, frame);
  }

  Value evaluate(Switch cases, Type type, Frame frame) {
    Frame.Target target = frame.push(Optional.empty(), false, machine.region());
    List<Value> values = target.yields();
    Value selector = machine.expressions().evaluate(cases.selector(), frame);
    boolean completes = select(cases, selector, target, frame);
    frame.pop();
    statements.finish(target, completes, frame);
    return values.isEmpty()
        ? Value.Scalar.opaque(type, Taint.NONE)
        : Values.joinAll(values, Values.reach(selector).sorted().asChoice());
  }

  private boolean select(Switch cases, Value selector, Frame.Target target, Frame frame) {
    List<Integer> possible = new ArrayList<>();
    boolean exhausted = false;
    for (int i = 0; i < cases.cases().size() && !exhausted; i++) {
      Match match = match(cases.cases().get(i), selector, frame);
      if (match != Match.NEVER) {
        possible.add(i);
      }
      exhausted = match == Match.ALWAYS;
    }
    if (!exhausted) {
      addDefault(cases, possible);
    }
    if (possible.size() == 1 && (exhausted || isDefault(cases, possible.get(0)))) {
      return run(cases, possible.get(0), frame);
    }
    return any(cases, possible, selector, target, frame);
  }

  private static boolean isDefault(Switch cases, int index) {
    return cases.cases().get(index).isDefault();
  }

  private static void addDefault(Switch cases, List<Integer> possible) {
    for (int i = 0; i < cases.cases().size(); i++) {
      if (isDefault(cases, i) && !possible.contains(i)) {
        possible.add(i);
      }
    }
  }

  private boolean any(
      Switch cases, List<Integer> possible, Value selector, Frame.Target target, Frame frame) {
    Taint control = Values.reach(selector).sorted().asChoice();
    Map<Variable, Value> before = frame.snapshot();
    List<Map<Variable, Value>> ends = new ArrayList<>();
    int results = frame.exits(target);
    for (int index : possible) {
      frame.locals(new HashMap<>(before));
      if (machine.in(control, () -> run(cases, index, frame))) {
        ends.add(frame.locals());
      }
    }
    boolean exits = frame.exits(target) > results;
    boolean covered = possible.stream().anyMatch(i -> isDefault(cases, i));
    if (!covered) {
      ends.add(before);
    }
    if (exits) {
      machine.region(new Region(machine.region(), control));
    }
    if (ends.isEmpty()) {
      return false;
    }
    frame.locals(Statements.joinAll(ends, control));
    return true;
  }

  private boolean run(Switch cases, int start, Frame frame) {
    for (Switch.Case next : cases.cases().subList(start, cases.cases().size())) {
      if (!statements.all(next.body(), frame)) {
        return false;
      }
      if (next.arrow()) {
        return true;
      }
    }
    return true;
  }

  private Match match(Switch.Case candidate, Value selector, Frame frame) {
    Match best = Match.NEVER;
    for (var label : candidate.constants()) {
      Value constant = machine.expressions().evaluate(label, frame);
      best = best.or(Match.equal(selector, constant));
    }
    for (var pattern : candidate.patterns()) {
      best = best.or(patterns.match(pattern, selector, frame));
    }
    if (best != Match.NEVER && candidate.guard().isPresent()) {
      Value guard = machine.expressions().evaluate(candidate.guard().get(), frame);
      best = best.and(Match.of(Values.constant(guard, Boolean.class)));
    }
    return best;
  }
}
