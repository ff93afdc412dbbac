package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Program;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What all parts of the evaluation of one segment share: the program and where it stands. */
final class Machine {
  private final Program program;
  private final LibraryTable library;
  private final SharedState sharedState;
  private final Budget budget;
  private final Deque<String> trace = new ArrayDeque<>();
  private final Problems problems = new Problems();
  private final Printing printing = new Printing(this);
  private final Objects objects = new Objects(this);
  private final Hashing hashing = new Hashing(this);
  private final FieldValues fieldValues = new FieldValues(this);
  private final Statics statics = new Statics(this);
  private final Calls calls = new Calls(this);
  private final Expressions expressions = new Expressions(this);
  private final Statements statements = new Statements(this);
  private final Turns turns = new Turns(this);
  private Region region = Region.top();
  private Stage stage = Stage.CALL;
  private long changes;
  private long stateVersion;
  private boolean stateful;
  private final Set<Place> loops = new HashSet<>();
  private final List<Request> requests = new ArrayList<>();

  Machine(Program program, LibraryTable library, SharedState sharedState, Budget budget) {
    this.program = program;
    this.library = library;
    this.sharedState = sharedState;
    this.budget = budget;
  }

  Program program() {
    return program;
  }

  LibraryTable library() {
    return library;
  }

  SharedState sharedState() {
    return sharedState;
  }

  Budget budget() {
    return budget;
  }

  Problems problems() {
    return problems;
  }

  Printing printing() {
    return printing;
  }

  Objects objects() {
    return objects;
  }

  Hashing hashing() {
    return hashing;
  }

  FieldValues fieldValues() {
    return fieldValues;
  }

  Statics statics() {
    return statics;
  }

  Calls calls() {
    return calls;
  }

  Expressions expressions() {
    return expressions;
  }

  Statements statements() {
    return statements;
  }

  Turns turns() {
    return turns;
  }

  Region region() {
    return region;
  }

  void region(Region other) {
    region = other;
  }

  Stage stage() {
    return stage;
  }

  /** The places at which the loops in progress count their turns. */
  Set<Place> loops() {
    return loops;
  }

  /** The requests that have been built so far. */
  List<Request> requests() {
    return requests;
  }

  /** How often the state of an object that was there before has changed. */
  long changes() {
    return changes;
  }

  void changed(boolean really) {
    if (really) {
      changes++;
    }
  }

  /** Counts the changes of what all calls share. */
  long stateVersion() {
    return stateVersion;
  }

  /** Whether something has been read that earlier calls may have changed. */
  boolean stateful() {
    return stateful;
  }

  /** Something that earlier calls may have changed is read, or changed. */
  void touchState() {
    stateful = true;
    stateVersion++;
  }

  /** Whether nothing is in doubt about the state of {@code heap}. */
  boolean certain(Value.Heap heap) {
    return heap.home() == region;
  }

  /** What decides whether the code at hand runs, seen from {@code heap}. */
  Taint control(Value.Heap heap) {
    return region.since(heap.home());
  }

  /** Runs {@code body} as a part of the program that depends on {@code control}. */
  <T> T in(Taint control, Supplier<T> body) {
    Region outer = region;
    region = new Region(outer, control);
    try {
      return body.get();
    } finally {
      region = outer;
    }
  }

  /** Runs {@code body} as code of the initialisation of a class. */
  <T> T loading(Supplier<T> body) {
    Region outerRegion = region;
    Stage outerStage = stage;
    region = Region.top();
    stage = Stage.LOADING;
    try {
      return body.get();
    } finally {
      region = outerRegion;
      stage = outerStage;
    }
  }

  /** Runs {@code body} as code whose result is kept for the life of the JVM. */
  <T> T kept(Supplier<T> body) {
    Stage outer = stage;
    stage = Stage.LOADING;
    try {
      return body.get();
    } finally {
      stage = outer;
    }
  }

  /** Runs {@code body} under a name that shows in the paths of origins inside. */
  <T> T named(String name, Supplier<T> body) {
    trace.push(name);
    try {
      return body.get();
    } finally {
      trace.pop();
    }
  }

  /** How many calls are in progress. */
  int depth() {
    return trace.size();
  }

  /** An origin at this point of the evaluation. */
  Taint origin(Stability level, Place place, String subject, Origin.Nature nature) {
    Stability seen =
        stage == Stage.LOADING && (level == Stability.PER_REQUEST || level == Stability.PER_DAY)
            ? Stability.PER_PROCESS
            : level;
    return Taint.of(new Origin(seen, place, subject, nature, List.copyOf(trace)));
  }

  Taint origin(Stability level, Place place, String subject) {
    return origin(level, place, subject, Origin.Nature.CONTENT);
  }

  Series series(Series.Shape shape, Series.Order order, Place place) {
    return new Series(shape, order, region, stage, place);
  }
}
