package io.github.warmprefix.processor.stability.ir;

import io.github.warmprefix.processor.finding.Place;
import java.util.Optional;
import java.util.Set;

/**
 * A local variable or parameter. Two variables are the same only if they are one declaration, so
 * there is no equality but identity.
 */
public final class Variable {
  private final String name;
  private final Type type;
  private final boolean stable;
  private final Optional<Place> place;
  private final Set<String> annotations;

  /**
   * A variable.
   *
   * @param name its name
   * @param type its erased type
   * @param stable whether its author vouches for it
   * @param place where it is declared, if it is a parameter
   * @param annotations the qualified names of its annotations
   */
  public Variable(
      String name, Type type, boolean stable, Optional<Place> place, Set<String> annotations) {
    this.name = name;
    this.type = type;
    this.stable = stable;
    this.place = place;
    this.annotations = Set.copyOf(annotations);
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Its erased type. */
  public Type type() {
    return type;
  }

  /** Whether its author vouches for it. */
  public boolean stable() {
    return stable;
  }

  /** Where it is declared, if it is a parameter. */
  public Optional<Place> place() {
    return place;
  }

  /** The qualified names of its annotations. */
  public Set<String> annotations() {
    return annotations;
  }

  @Override
  public String toString() {
    return name;
  }
}
