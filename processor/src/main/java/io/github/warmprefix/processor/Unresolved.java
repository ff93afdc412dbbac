package io.github.warmprefix.processor;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds types that are not there, or not there yet, in the signatures of a template's members. */
final class Unresolved {
  private Unresolved() {}

  static boolean inMembersOf(TypeElement template) {
    return template.getEnclosedElements().stream()
        .filter(member -> !member.getAnnotationMirrors().isEmpty())
        .anyMatch(Unresolved::inSignature);
  }

  private static boolean inSignature(Element member) {
    return member instanceof ExecutableElement method
        ? isMissing(method.getReturnType())
            || method.getParameters().stream().anyMatch(p -> isMissing(p.asType()))
        : isMissing(member.asType());
  }

  private static boolean isMissing(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return isMissing(array.getComponentType());
    }
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return arguments.stream().anyMatch(Unresolved::isMissing);
  }
}
