package io.github.warmprefix.processor.stability.ir;

import java.util.Optional;
import java.util.Set;

/**
 * A field that is read or written.
 *
 * @param owner the class that declares it
 * @param name its name
 * @param type its erased type
 * @param isStatic whether it is static
 * @param isFinal whether it is final
 * @param enumConstant whether it is a constant of an enum
 * @param constant its value, where it is a constant variable
 * @param stable whether its author vouches for it
 * @param annotations the qualified names of its annotations
 * @param key owner and name, unique in the program
 */
public record Field(
    Type owner,
    String name,
    Type type,
    boolean isStatic,
    boolean isFinal,
    boolean enumConstant,
    Optional<Object> constant,
    boolean stable,
    Set<String> annotations,
    String key) {

  /** A field of which the key is put together, because it is asked for all the time. */
  public Field(
      Type owner,
      String name,
      Type type,
      boolean isStatic,
      boolean isFinal,
      boolean enumConstant,
      Optional<Object> constant,
      boolean stable,
      Set<String> annotations) {
    this(
        owner,
        name,
        type,
        isStatic,
        isFinal,
        enumConstant,
        constant,
        stable,
        annotations,
        owner.name() + "#" + name);
  }
}
