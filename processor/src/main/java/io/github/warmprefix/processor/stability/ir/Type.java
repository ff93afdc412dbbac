package io.github.warmprefix.processor.stability.ir;

import java.util.List;
import java.util.Set;

/**
 * An erased type.
 *
 * @param name the qualified name, with {@code []} behind it for each dimension of an array; the
 *     binary name for local and anonymous classes
 * @param kind what it is
 * @param supertypes the erased names of the type and of all its supertypes
 * @param printer the class that declares the {@code toString()} in force; empty for interfaces and
 *     primitives
 * @param hasher the class that declares the {@code hashCode()} in force; empty for interfaces and
 *     primitives
 */
public record Type(String name, Kind kind, Set<String> supertypes, String printer, String hasher) {
  /** What a type is. */
  public enum Kind {
    PRIMITIVE,
    ARRAY,
    ENUM,
    RECORD,
    INTERFACE,
    CLASS,
    NONE
  }

  /** What is known of an expression that has no type, or one that could not be resolved. */
  public static final Type NONE = new Type("", Kind.NONE, Set.of(), "", "");

  /** {@code java.lang.String} */
  public static final Type STRING =
      new Type(
          "java.lang.String",
          Kind.CLASS,
          Set.of(
              "java.lang.String",
              "java.lang.Object",
              "java.lang.CharSequence",
              "java.lang.Comparable"),
          "java.lang.String",
          "java.lang.String");

  /** {@code java.lang.Object} */
  public static final Type OBJECT =
      new Type(
          "java.lang.Object",
          Kind.CLASS,
          Set.of("java.lang.Object"),
          "java.lang.Object",
          "java.lang.Object");

  /** A primitive type. */
  public static Type primitive(String name) {
    return new Type(name, Kind.PRIMITIVE, Set.of(name), "", "");
  }

  /** Whether it is the named type or a subtype. */
  public boolean is(String supertype) {
    return supertypes.contains(supertype);
  }

  /** Whether it is one of the named types or a subtype of one. */
  public boolean isAny(List<String> names) {
    return names.stream().anyMatch(supertypes::contains);
  }

  /** The name without its package. */
  public String simpleName() {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
