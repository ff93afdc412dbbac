package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A call in progress. */
final class Frame {
  private final Optional<Value> self;
  private final Region base;
  private Map<Variable, Value> locals;
  private final Deque<Target> targets = new ArrayDeque<>();
  private final List<Value> results = new ArrayList<>();
  private Taint doubt = Taint.NONE;
  private int doubtfulResults;

  /** A call on {@code self}, with {@code captured} variables of the code around. */
  Frame(Optional<Value> self, Map<Variable, Value> captured, Region base) {
    this.self = self;
    this.locals = new HashMap<>(captured);
    this.base = base;
  }

  Optional<Value> self() {
    return self;
  }

  /** Whether other calls work on the same object. */
  boolean selfIsShared() {
    return self.filter(value -> value instanceof Instance i && i.stage() == Stage.LOADING)
        .isPresent();
  }

  Map<Variable, Value> locals() {
    return locals;
  }

  void locals(Map<Variable, Value> other) {
    locals = other;
  }

  Map<Variable, Value> snapshot() {
    return new HashMap<>(locals);
  }

  /** A result has been returned where the code at hand is {@code region}. */
  void returns(Value value, Region region) {
    results.add(value);
    doubtfulResults += region == base ? 0 : 1;
    doubt = doubt.and(region.since(base));
  }

  int results() {
    return results.size();
  }

  /** Forgets the results from one to before another: something else is returned instead. */
  void discardResults(int from, int to) {
    results.subList(from, to).clear();
  }

  /** How often anything in progress but {@code except} may have been left early so far. */
  int exits(Target except) {
    return doubtfulResults
        + targets.stream().filter(t -> t != except).mapToInt(t -> t.doubtful).sum();
  }

  /** The result of the call; empty if it never returns one. */
  Optional<Value> result() {
    return results.isEmpty() ? Optional.empty() : Optional.of(Values.joinAll(results, doubt));
  }

  Target push(Optional<String> label, boolean loop, Region region) {
    Target target = new Target(label, loop, region);
    targets.push(target);
    return target;
  }

  void pop() {
    targets.pop();
  }

  /** What {@code break} leaves. */
  Optional<Target> breakTarget(Optional<String> label) {
    return targets.stream()
        .filter(t -> label.isPresent() ? t.label.equals(label) : !t.labelOnly())
        .findFirst();
  }

  /** What {@code continue} goes on with. */
  Optional<Target> continueTarget(Optional<String> label) {
    return targets.stream()
        .filter(t -> t.loop && (label.isEmpty() || t.label.equals(label)))
        .findFirst();
  }

  /** The innermost switch, for {@code yield}. */
  Optional<Target> yieldTarget() {
    return targets.stream().filter(t -> t.yields != null).findFirst();
  }

  /** A statement that can be left early. */
  static final class Target {
    private final Optional<String> label;
    private final boolean loop;
    private final Region home;
    private final List<Map<Variable, Value>> breaks = new ArrayList<>();
    private final List<Map<Variable, Value>> continues = new ArrayList<>();
    private List<Value> yields;
    private int doubtful;
    private Taint doubt = Taint.NONE;

    private Target(Optional<String> label, boolean loop, Region home) {
      this.label = label;
      this.loop = loop;
      this.home = home;
    }

    private boolean labelOnly() {
      return !loop && label.isPresent();
    }

    /** It is left, or goes on with its next turn, where the code at hand is {@code region}. */
    void leave(boolean next, Map<Variable, Value> locals, Region region) {
      (next ? continues : breaks).add(locals);
      doubtful += region == home ? 0 : 1;
      doubt = doubt.and(region.since(home));
    }

    /** What decides where it is left or goes on with its next turn. */
    Taint doubt() {
      return doubt;
    }

    List<Map<Variable, Value>> breaks() {
      return breaks;
    }

    /** The variables at the ends of turns that were cut short; forgets them. */
    List<Map<Variable, Value>> takeContinues() {
      List<Map<Variable, Value>> taken = new ArrayList<>(continues);
      continues.clear();
      return taken;
    }

    /** The values yielded so far; makes this a target of {@code yield}. */
    List<Value> yields() {
      if (yields == null) {
        yields = new ArrayList<>();
      }
      return yields;
    }
  }
}
