package io.github.warmprefix.processor.stability.flow;

import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.stability.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of a value. */
sealed interface Value {
  /**
   * A value without identity: a constant, or something of which only its type and its origins are
   * known.
   *
   * @param constant the value, where it is known; {@link Constants#NULL} for {@code null}
   */
  record Scalar(Optional<Object> constant, Type type, Taint taint) implements Value {
    static Scalar of(Object constant, Type type) {
      return new Scalar(Optional.of(constant), type, Taint.NONE);
    }

    static Scalar text(String text) {
      return of(text, Type.STRING);
    }

    static Scalar text(Optional<String> text, Taint taint) {
      return new Scalar(text.map(Object.class::cast), Type.STRING, taint);
    }

    static Scalar opaque(Type type, Taint taint) {
      return new Scalar(Optional.empty(), type, taint);
    }

    Scalar plus(Taint more) {
      return more.isEmpty() ? this : new Scalar(constant, type, taint.and(more));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Scalar scalar
          && scalar.constant.equals(constant)
          && scalar.type.name().equals(type.name())
          && scalar.taint.equals(taint);
    }

    @Override
    public int hashCode() {
      return constant.hashCode() * 31 + type.name().hashCode();
    }
  }

  /** An entry of a map. */
  record Entry(Value key, Value value) implements Value {}

  /** A value with an identity of its own, drawn from somewhere that adds origins to its use. */
  record Tinted(Value base, Taint taint) implements Value {}

  /** One of several values. */
  record Choice(Set<Value> options) implements Value {}

  /**
   * Code to call.
   *
   * @param code what it does
   * @param stage when it was made
   */
  record Function(Code code, Stage stage, Place place) implements Value {
    /** What a function does with its arguments; {@code at} is where it is called. */
    interface Code {
      Value apply(List<Value> arguments, Place at);
    }
  }

  /** An object with state. */
  abstract sealed class Heap implements Value
      permits Text, Series, Instance, LibraryObject, SdkObject {
    private final Region home;
    private final Stage stage;

    Heap(Region home, Stage stage) {
      this.home = home;
      this.stage = stage;
    }

    /** The part of the program where nothing is in doubt about its state. */
    Region home() {
      return home;
    }

    /** When it was made. */
    Stage stage() {
      return stage;
    }
  }
}
