package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.Optional;

/** An object of a library class: a builder, a box, a source of random numbers. */
final class LibraryObject extends Value.Heap {
  private final Type type;
  private final Place place;
  private Taint taint = Taint.NONE;
  private Optional<Value> held = Optional.empty();

  LibraryObject(Type type, Region home, Stage stage, Place place) {
    super(home, stage);
    this.type = type;
    this.place = place;
  }

  Type type() {
    return type;
  }

  /** Where it was made. */
  Place place() {
    return place;
  }

  Taint taint() {
    return taint;
  }

  /** What it keeps, if it is a box for one value. */
  Optional<Value> held() {
    return held;
  }

  void hold(Value value) {
    held = Optional.of(value);
  }

  /** Adds origins; returns whether there was a new one. */
  boolean absorb(Taint more) {
    Taint before = taint;
    taint = taint.and(more);
    return !before.equals(taint);
  }
}
