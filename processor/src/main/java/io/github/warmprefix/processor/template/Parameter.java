package io.github.warmprefix.processor.template;

import javax.lang.model.element.VariableElement;

/**
 * A parameter of an annotated method.
 *
 * @param element the parameter; its name and type are read from here
 * @param cacheKey whether it is marked {@code @CacheKey}
 * @param stable whether it is marked {@code @Stable}
 */
public record Parameter(VariableElement element, boolean cacheKey, boolean stable) {
  /** The parameter's name. */
  public String name() {
    return element.getSimpleName().toString();
  }
}
