package io.github.warmprefix.processor.javac;

import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Knows what code of other packages can name. */
final class Exported {
  private Exported() {}

  /** Whether the member and all classes around it are public. */
  static boolean is(Element member) {
    for (Element at = member;
        at != null && !(at instanceof PackageElement);
        at = at.getEnclosingElement()) {
      if (!at.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  /** The class around all others around {@code type}, or itself. */
  static TypeElement outermost(TypeElement type) {
    TypeElement found = type;
    for (Element at = type; at != null; at = at.getEnclosingElement()) {
      found = at instanceof TypeElement named ? named : found;
    }
    return found;
  }
}
