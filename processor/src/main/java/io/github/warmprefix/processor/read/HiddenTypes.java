package io.github.warmprefix.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds types that code outside their class cannot name. */
final class HiddenTypes {
  private HiddenTypes() {}

  /** Whether a parameter of the method has such a type. */
  static boolean inParameters(ExecutableElement method) {
    return method.getParameters().stream().anyMatch(parameter -> isHidden(parameter.asType()));
  }

  /** Whether the type, or one around it, is private. */
  static boolean isHidden(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isHidden(array.getComponentType());
    }
    return type instanceof DeclaredType declared
        && ((declared.asElement() instanceof TypeElement element && isHidden(element))
            || declared.getTypeArguments().stream().anyMatch(HiddenTypes::isHidden));
  }
}
