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
    Set<String> annotations) {

  /** Owner and name, unique in the program. */
  public String key() {
    return owner.name() + "#" + name;
  }
}
