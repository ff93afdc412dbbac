package io.github.warmprefix.processor.javac;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Finds the declarations of the compiler inside again among those of the compiler around us. */
final class OuterDeclarations {
  private final ProcessingEnvironment outer;
  private final Types inner;

  OuterDeclarations(ProcessingEnvironment outer, Types inner) {
    this.outer = outer;
    this.inner = inner;
  }

  /** The first of {@code declarations} that the outer compiler can point at, else the last. */
  Element around(List<Element> declarations) {
    return declarations.stream()
        .flatMap(declaration -> find(declaration).stream())
        .findFirst()
        .orElseGet(() -> declarations.get(declarations.size() - 1));
  }

  private Optional<Element> find(Element declaration) {
    return switch (declaration.getKind()) {
      case CLASS, INTERFACE, ENUM, ANNOTATION_TYPE -> type((TypeElement) declaration);
      case METHOD, CONSTRUCTOR, FIELD -> member(declaration);
      default -> Optional.empty();
    };
  }

  private Optional<Element> type(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(outer.getElementUtils().getTypeElement(name));
  }

  private Optional<Element> member(Element member) {
    return type((TypeElement) member.getEnclosingElement()).stream()
        .<Element>flatMap(owner -> owner.getEnclosedElements().stream())
        .filter(other -> other.getKind() == member.getKind())
        .filter(other -> other.getSimpleName().contentEquals(member.getSimpleName()))
        .filter(other -> member.getKind() == ElementKind.FIELD || sameParameters(member, other))
        .findFirst();
  }

  private boolean sameParameters(Element member, Element other) {
    return erased(inner, member).equals(erased(outer.getTypeUtils(), other));
  }

  private static List<String> erased(Types types, Element method) {
    return ((ExecutableElement) method)
        .getParameters().stream()
            .map(parameter -> types.erasure(parameter.asType()).toString())
            .toList();
  }
}
