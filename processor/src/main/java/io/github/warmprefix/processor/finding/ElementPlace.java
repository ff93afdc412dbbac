package io.github.warmprefix.processor.finding;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A declaration, or an annotation on it, or a value in that annotation.
 *
 * @param element the declaration
 * @param annotation an annotation on it to point at instead
 * @param value a value in that annotation to point at instead; empty where {@code annotation} is
 */
public record ElementPlace(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
    implements Place {

  /** The declaration itself. */
  public static ElementPlace of(Element element) {
    return new ElementPlace(element, Optional.empty(), Optional.empty());
  }

  /** An annotation on a declaration, at one of its values where that is written out. */
  public static ElementPlace of(
      Element element, AnnotationMirror annotation, Optional<AnnotationValue> value) {
    return new ElementPlace(element, Optional.of(annotation), value);
  }

  @Override
  public List<Element> suppressors() {
    return List.of(element);
  }
}
