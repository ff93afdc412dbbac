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
 * @param names its names
 */
public record Method(
    Type owner,
    String name,
    List<String> parameterTypes,
    Type returns,
    boolean isStatic,
    boolean isAbstract,
    boolean varargs,
    boolean stable,
    Signature names) {

  /** Names of a method, put together once because they are asked for all the time. */
  public record Signature(String signature, String key) {}

  /** A method of which the names are put together. */
  public Method(
      Type owner,
      String name,
      List<String> parameterTypes,
      Type returns,
      boolean isStatic,
      boolean isAbstract,
      boolean varargs,
      boolean stable) {
    this(
        owner,
        name,
        parameterTypes,
        returns,
        isStatic,
        isAbstract,
        varargs,
        stable,
        names(owner, name, parameterTypes));
  }

  private static Signature names(Type owner, String name, List<String> parameterTypes) {
    String signature = name + "(" + String.join(",", parameterTypes) + ")";
    return new Signature(signature, owner.name() + "#" + signature);
  }

  /** The same method where more is known of its result. */
  public Method returning(Type type) {
    return new Method(owner, name, parameterTypes, type, isStatic, isAbstract, varargs, stable);
  }

  /** Name and parameter types, unique in the owner. */
  public String signature() {
    return names.signature();
  }

  /** Owner, name and parameter types, unique in the program. */
  public String key() {
    return names.key();
  }

  /** Whether it makes an object. */
  public boolean isConstructor() {
    return name.equals("<init>");
  }
}
