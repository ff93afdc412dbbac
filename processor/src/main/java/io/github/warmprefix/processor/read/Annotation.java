package io.github.warmprefix.processor.read;

import io.github.warmprefix.processor.finding.ElementPlace;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/**
 * One annotation on one declaration, with typed access to its values. Values that do not compile
 * read as if they were left out; the compiler reports them.
 *
 * @param element the declaration it stands on
 * @param mirror the annotation
 * @param written the values that are written out
 * @param all the same, with the defaults
 */
record Annotation(
    Element element,
    AnnotationMirror mirror,
    Map<? extends ExecutableElement, ? extends AnnotationValue> written,
    Map<? extends ExecutableElement, ? extends AnnotationValue> all) {

  /** The annotation of that name on a declaration. */
  static Optional<Annotation> find(Element element, String name, Elements elements) {
    return mirrors(element, name)
        .findFirst()
        .map(
            mirror ->
                new Annotation(
                    element,
                    mirror,
                    mirror.getElementValues(),
                    elements.getElementValuesWithDefaults(mirror)));
  }

  /** Whether an annotation of that name stands on a declaration. */
  static boolean isOn(Element element, String name) {
    return mirrors(element, name).findFirst().isPresent();
  }

  private static Stream<? extends AnnotationMirror> mirrors(Element element, String name) {
    return element.getAnnotationMirrors().stream()
        .filter(
            mirror ->
                ((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(name));
  }

  String string(String name) {
    return value(name, String.class).orElse("");
  }

  int integer(String name, int otherwise) {
    return value(name, Integer.class).orElse(otherwise);
  }

  /** A whole number that is written out, of any width. */
  Optional<Long> written(String name) {
    return Optional.ofNullable(valueOf(written, name))
        .map(AnnotationValue::getValue)
        .filter(Number.class::isInstance)
        .map(value -> ((Number) value).longValue());
  }

  <E extends Enum<E>> E constant(String name, E otherwise) {
    return value(name, VariableElement.class)
        .map(VariableElement::getSimpleName)
        .map(constant -> Enum.valueOf(otherwise.getDeclaringClass(), constant.toString()))
        .orElse(otherwise);
  }

  /** The place of a value, or of the annotation where the value is left out. */
  ElementPlace place(String name) {
    return ElementPlace.of(element, mirror, Optional.ofNullable(valueOf(written, name)));
  }

  private <T> Optional<T> value(String name, Class<T> type) {
    return Optional.ofNullable(valueOf(all, name))
        .map(AnnotationValue::getValue)
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static AnnotationValue valueOf(
      Map<? extends ExecutableElement, ? extends AnnotationValue> values, String name) {
    for (var entry : values.entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
