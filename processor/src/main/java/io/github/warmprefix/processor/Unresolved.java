package io.github.warmprefix.processor;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds names that mean nothing, or nothing yet, in a template: types in the signatures of its
 * annotated members, constants in the annotations.
 */
final class Unresolved {
  /** What javac gives as the value of an annotation's element that does not compile. */
  private static final String ERROR = "<error>";

  private Unresolved() {}

  static boolean in(TypeElement template) {
    return inAnnotations(template)
        || template.getEnclosedElements().stream()
            .filter(member -> !member.getAnnotationMirrors().isEmpty())
            .anyMatch(member -> inSignature(member) || inAnnotations(member));
  }

  private static boolean inAnnotations(Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(annotation -> annotation.getElementValues().values().stream())
        .anyMatch(value -> value.getValue() == null || ERROR.equals(value.getValue()));
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
