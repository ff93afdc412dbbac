package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Values in a row: a collection, map, array, stream, optional or iterator. */
final class Series extends Value.Heap {
  /** What kind of object the values are in. */
  enum Shape {
    LIST,
    SET,
    MAP,
    ARRAY,
    STREAM,
    OPTIONAL,
    ITERATOR
  }

  /** In which order they come out. */
  enum Order {
    /** As they were put in. */
    KEPT,
    /** By their natural order or a comparator. */
    SORTED,
    /** By their hash codes. */
    HASHED,
    /** By a number that is drawn when the JVM starts. */
    SCATTERED
  }

  private final Shape shape;
  private final Place place;
  private Order order;
  private List<Value> items = new ArrayList<>();
  private Value summary;
  private Tail tail;
  private Taint taint = Taint.NONE;
  private Stability hashing = Stability.FIXED;
  private boolean byIdentity;
  private boolean parallel;

  Series(Shape shape, Order order, Region home, Stage stage, Place place) {
    super(home, stage);
    this.shape = shape;
    this.order = order;
    this.place = place;
  }

  Shape shape() {
    return shape;
  }

  /** Where it was made. */
  Place place() {
    return place;
  }

  Order order() {
    return order;
  }

  void order(Order other) {
    order = other;
  }

  /** The elements, where their number is known; in the order they were put in. */
  Optional<List<Value>> items() {
    return Optional.ofNullable(items);
  }

  /** Some element, where the number is not known; empty if there is none. */
  Optional<Value> summary() {
    return Optional.ofNullable(summary);
  }

  /** Gives up the number of elements; each is {@code any}, which may be {@code null}. */
  void summarize(Value any) {
    summarize(any, null);
  }

  /** The same where the last elements are known, which {@code any} stands for, too. */
  void summarize(Value any, Tail last) {
    items = null;
    summary = any;
    tail = last;
  }

  /** The last elements, where they are known and the number is not. */
  Optional<Tail> tail() {
    return Optional.ofNullable(tail);
  }

  /** Makes these the elements. */
  void items(List<Value> values) {
    items = new ArrayList<>(values);
    summary = null;
    tail = null;
  }

  /** Adds an element at the end; the elements must be known. */
  void append(Value value) {
    items.add(value);
  }

  /** Whether there are surely fewer than two elements. */
  boolean atMostOne() {
    return shape == Shape.OPTIONAL || (items != null && items.size() < 2);
  }

  /** What the number and the order of the elements depend on. */
  Taint taint() {
    return taint;
  }

  void taint(Taint other) {
    taint = other;
  }

  /** How often the order changes because of the hash codes of what has been put in. */
  Stability hashing() {
    return hashing;
  }

  /** Something has been put in whose hash code changes that often. */
  void hashing(Stability level) {
    hashing = level.compareTo(hashing) > 0 ? level : hashing;
  }

  /** Whether it has the identity of its keys for their hash codes. */
  boolean byIdentity() {
    return byIdentity;
  }

  void byIdentity(boolean other) {
    byIdentity = other;
  }

  boolean parallel() {
    return parallel;
  }

  void parallel(boolean other) {
    parallel = other;
  }
}
