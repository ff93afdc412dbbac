package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.ClassModel;
import io.github.warmprefix.processor.stability.ir.Variable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An object of a class of the compilation. */
final class Instance extends Value.Heap {
  private final ClassModel model;
  private final Optional<String> constantName;
  private final Optional<Value> outer;
  private final Map<Variable, Value> captured;
  private final Place place;
  private final Map<String, Value> fields = new HashMap<>();
  private Optional<Value> base = Optional.empty();

  /**
   * An object.
   *
   * @param constantName its name, if it is a constant of an enum
   * @param outer the object around it
   * @param captured the local variables around its class
   */
  Instance(
      ClassModel model,
      Region home,
      Stage stage,
      Optional<String> constantName,
      Optional<Value> outer,
      Map<Variable, Value> captured,
      Place place) {
    super(home, stage);
    this.model = model;
    this.constantName = constantName;
    this.outer = outer;
    this.captured = captured;
    this.place = place;
  }

  ClassModel model() {
    return model;
  }

  Optional<String> constantName() {
    return constantName;
  }

  Optional<Value> outer() {
    return outer;
  }

  Map<Variable, Value> captured() {
    return captured;
  }

  /** Where it was made. */
  Place place() {
    return place;
  }

  /** The part of it that its superclass in a library looks after, if that is known. */
  Optional<Value> base() {
    return base;
  }

  void base(Value value) {
    base = Optional.of(value);
  }

  /** The fields that have been assigned, by their keys. */
  Map<String, Value> fields() {
    return fields;
  }
}
