package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Expression;
import io.github.warmprefix.processor.stability.ir.Statement;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Executes loops: turn by turn while everything is known, then to a fixed point. */
final class Loops {
  private static final int MOST_PASSES = 4;
  private static final int MOST_DOUBTFUL_TURNS = 32;

  private final Machine machine;
  private final Statements statements;

  Loops(Machine machine, Statements statements) {
    this.machine = machine;
    this.statements = statements;
  }

  boolean loop(Statement.Loop loop, Optional<String> label, Frame frame) {
    Region outer = machine.region();
    int exits = frame.exits(null);
    Frame.Target target = frame.push(label, true, outer);
    boolean completes = turns(loop, target, frame);
    frame.pop();
    return leave(outer, exits, target, completes, frame);
  }

  private boolean turns(Statement.Loop loop, Frame.Target target, Frame frame) {
    boolean skipTest = loop.bodyFirst();
    Region start = machine.region();
    for (int turn = 0; ; turn++) {
      machine.budget().step();
      if (!skipTest) {
        Value condition = condition(loop.condition(), frame);
        Optional<Boolean> known = Values.constant(condition, Boolean.class);
        boolean endless = start != machine.region() && turn > MOST_DOUBTFUL_TURNS;
        if (known.isEmpty() || endless || machine.budget().tight()) {
          return abstractly(loop, Values.reach(condition).sorted(), target, frame);
        }
        if (!known.get()) {
          return true;
        }
      }
      skipTest = false;
      if (!turn(loop.body(), target, frame)) {
        return false;
      }
      statements.all(loop.update(), frame);
    }
  }

  private Value condition(Optional<Expression> condition, Frame frame) {
    return condition
        .map(test -> machine.expressions().evaluate(test, frame))
        .orElseGet(
            () -> Value.Scalar.of(true, io.github.warmprefix.processor.stability.ir.Type.NONE));
  }

  /** One turn; whether another one can follow. */
  private boolean turn(Statement body, Frame.Target target, Frame frame) {
    Region start = machine.region();
    int exits = frame.exits(target) + target.breaks().size();
    boolean completes = statements.execute(body, frame);
    List<Map<Variable, Value>> ends = target.takeContinues();
    if (frame.exits(target) + target.breaks().size() == exits) {
      machine.region(start);
    }
    if (completes) {
      ends.add(frame.locals());
    }
    if (ends.isEmpty()) {
      return false;
    }
    frame.locals(Statements.joinAll(ends, target.doubt()));
    return true;
  }

  private boolean abstractly(Statement.Loop loop, Taint control, Frame.Target target, Frame frame) {
    return repeat(
        control,
        frame,
        () -> {
          List<Statement> code = new ArrayList<>(loop.update());
          code.add(loop.body());
          inTurn(
              code,
              frame,
              () -> {
                if (turn(loop.body(), target, frame)) {
                  statements.all(loop.update(), frame);
                  condition(loop.condition(), frame);
                }
              });
        });
  }

  private void inTurn(List<Statement> code, Frame frame, Runnable body) {
    machine
        .turns()
        .in(
            machine.turns().count(code, frame),
            () -> {
              body.run();
              return null;
            });
  }

  /** Runs {@code pass} until it tells nothing new. */
  private boolean repeat(Taint control, Frame frame, Runnable pass) {
    for (int i = 0; i < MOST_PASSES; i++) {
      Map<Variable, Value> before = frame.snapshot();
      machine.budget().step(before.size() * Statements.COPY);
      long changes = machine.changes();
      machine.in(
          control,
          () -> {
            pass.run();
            return null;
          });
      frame.locals(Values.join(before, frame.locals(), control));
      if (frame.locals().equals(before) && machine.changes() == changes) {
        break;
      }
    }
    return true;
  }

  boolean forEach(Statement.ForEach loop, Optional<String> label, Frame frame) {
    Value elements = machine.expressions().evaluate(loop.elements(), frame);
    Region outer = machine.region();
    int exits = frame.exits(null);
    Frame.Target target = frame.push(label, true, outer);
    Elements view = Elements.of(elements, loop.variable().type());
    boolean completes = true;
    if (view.inOrder().isPresent() && !machine.budget().tight()) {
      for (Value element : view.inOrder().get()) {
        machine.budget().step();
        frame.locals().put(loop.variable(), element);
        if (!turn(loop.body(), target, frame)) {
          completes = false;
          break;
        }
      }
    } else if (view.any().isPresent()) {
      repeat(
          view.control(),
          frame,
          () -> {
            frame.locals().put(loop.variable(), view.any().get());
            inTurn(List.of(loop.body()), frame, () -> turn(loop.body(), target, frame));
          });
    }
    frame.pop();
    return leave(outer, exits, target, completes, frame);
  }

  /** What comes behind is only in doubt if something around may have been left inside. */
  private boolean leave(
      Region outer, int exits, Frame.Target target, boolean completes, Frame frame) {
    if (frame.exits(null) == exits) {
      machine.region(outer);
    } else if (machine.region() == outer) {
      machine.region(new Region(outer, Taint.NONE));
    }
    return statements.finish(target, completes, frame);
  }
}
