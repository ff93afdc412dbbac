package io.github.warmprefix.processor.javac;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/** Reads the annotations of declarations. */
final class Annotations {
  private static final String STABLE = "io.github.warmprefix.annotations.Stable";

  private final Symbols symbols;

  Annotations(Symbols symbols) {
    this.symbols = symbols;
  }

  /** Whether the author vouches for it. */
  boolean stable(Element element) {
    return names(element).contains(STABLE);
  }

  /**
   * The names of the annotations of a variable and of the class that is its type; once more with
   * braces where the value has a placeholder.
   */
  Set<String> of(VariableElement element) {
    Set<String> names = names(element);
    if (element.asType() instanceof DeclaredType type) {
      names.addAll(names(type.asElement()));
    }
    return names;
  }

  private Set<String> names(Element element) {
    Set<String> names = new LinkedHashSet<>();
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      String name = symbols.name((TypeElement) annotation.getAnnotationType().asElement());
      names.add(name);
      if (hasPlaceholder(annotation)) {
        names.add(name + "{}");
      }
    }
    return names;
  }

  private static boolean hasPlaceholder(AnnotationMirror annotation) {
    return annotation.getElementValues().entrySet().stream()
        .filter(value -> value.getKey().getSimpleName().contentEquals("value"))
        .map(value -> String.valueOf(value.getValue().getValue()))
        .anyMatch(text -> text.contains("${") || text.contains("#{"));
  }
}
