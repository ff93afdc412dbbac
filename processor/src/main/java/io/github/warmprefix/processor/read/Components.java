package io.github.warmprefix.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * The components of records: compilers repeat what is marked on one of them on its field, its
 * accessor and the parameter of the constructor.
 */
final class Components {
  private Components() {}

  /** Whether the element is the field of a component. */
  static boolean isComponent(Element element) {
    return element.getKind() == ElementKind.FIELD
        && !element.getModifiers().contains(Modifier.STATIC)
        && element.getEnclosingElement().getKind() == ElementKind.RECORD;
  }

  /** Whether an annotation on the element stands at a component, whose field has it, too. */
  static boolean isRepeated(Element element, String annotation) {
    return element instanceof ExecutableElement accessor
        && accessor.getEnclosingElement() instanceof TypeElement type
        && fieldOf(accessor, type).filter(field -> Annotation.isOn(field, annotation)).isPresent();
  }

  private static Optional<? extends Element> fieldOf(ExecutableElement accessor, TypeElement type) {
    return type.getRecordComponents().stream()
        .filter(component -> accessor.equals(component.getAccessor()))
        .flatMap(
            component ->
                type.getEnclosedElements().stream()
                    .filter(Components::isComponent)
                    .filter(field -> field.getSimpleName().equals(component.getSimpleName())))
        .findFirst();
  }
}
