package io.github.warmprefix.processor.stability.ir;

import java.util.List;

/**
 * A method or constructor that is called.
 *
 * @param owner the class that declares it
 * @param name its name, {@code <init>} for constructors
 * @param parameterTypes the erased names of the parameter types
 * @param returns the erased type of the result
 * @param isStatic whether it is static
 * @param isAbstract whether it has no body
 * @param varargs whether the last parameter takes any number of arguments
 * @param stable whether its author vouches for it
 */
public record Method(
    Type owner,
    String name,
    List<String> parameterTypes,
    Type returns,
    boolean isStatic,
    boolean isAbstract,
    boolean varargs,
    boolean stable) {

  /** The same method where more is known of its result. */
  public Method returning(Type type) {
    return new Method(owner, name, parameterTypes, type, isStatic, isAbstract, varargs, stable);
  }

  /** Name and parameter types, unique in the owner. */
  public String signature() {
    return name + "(" + String.join(",", parameterTypes) + ")";
  }

  /** Owner, name and parameter types, unique in the program. */
  public String key() {
    return owner.name() + "#" + signature();
  }

  /** Whether it makes an object. */
  public boolean isConstructor() {
    return name.equals("<init>");
  }
}
