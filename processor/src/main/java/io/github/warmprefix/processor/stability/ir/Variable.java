package io.github.warmprefix.processor.stability.ir;

/**
 * A local variable or parameter. Two variables are the same only if they are one declaration, so
 * there is no equality but identity.
 */
public final class Variable {
  private final String name;
  private final Type type;
  private final boolean stable;

  /** A variable of that name and erased type; {@code stable} if its author vouches for it. */
  public Variable(String name, Type type, boolean stable) {
    this.name = name;
    this.type = type;
    this.stable = stable;
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

  @Override
  public String toString() {
    return name;
  }
}
