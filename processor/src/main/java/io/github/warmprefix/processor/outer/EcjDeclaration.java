package io.github.warmprefix.processor.outer;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.SourcePlace;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What ecj parsed of a declaration that it cannot point at by itself: a record, a part of one, an
 * enum constant, a method whose parameters have no types.
 *
 * @param type the syntax tree of the type that it is or stands in
 * @param node its own syntax tree; that of the type where there is none
 */
record EcjDeclaration(Inside type, Inside node) {

  /** The declaration of an element that has source. */
  static Optional<EcjDeclaration> of(Element element) {
    Element owner = element;
    while (owner != null && !(owner instanceof TypeElement)) {
      owner = owner.getEnclosingElement();
    }
    return Optional.ofNullable(owner)
        .flatMap(type -> new Inside(type).field("_binding"))
        .flatMap(binding -> binding.field("scope"))
        .flatMap(scope -> scope.field("referenceContext"))
        .map(type -> new EcjDeclaration(type, nodeOf(element, type)));
  }

  private static Inside nodeOf(Element element, Inside type) {
    if (element instanceof TypeElement) {
      return type;
    }
    String name = element.getSimpleName().toString();
    Stream<Inside> nodes =
        element instanceof ExecutableElement
            ? arrays(type, "methods")
                .filter(node -> isNamed(node, "selector", name) && isForgotten(node))
            : Stream.of("fields", "recordComponents")
                .flatMap(array -> arrays(type, array))
                .filter(node -> isNamed(node, "name", name));
    return nodes.findFirst().orElse(type);
  }

  /** Whether ecj no longer knows which method it is. */
  private static boolean isForgotten(Inside method) {
    return method.field("binding").isEmpty();
  }

  private static Stream<Inside> arrays(Inside node, String field) {
    return node.field(field).stream().flatMap(Inside::elements);
  }

  private static boolean isNamed(Inside node, String field, String name) {
    return node.field(field).flatMap(Inside::text).filter(name::equals).isPresent();
  }

  /** The place of the declaration, or of what {@code at} means of it. */
  Optional<SourcePlace> place(ElementPlace at) {
    Inside shown =
        at.annotation().flatMap(annotation -> annotated(annotation, at.value())).orElse(node);
    Optional<Inside> unit = type.field("compilationResult");
    Optional<String> file = unit.flatMap(u -> u.field("fileName")).flatMap(Inside::text);
    Optional<int[]> lineEnds =
        unit.flatMap(u -> u.field("lineSeparatorPositions")).flatMap(ends -> ends.as(int[].class));
    Optional<Integer> start = shown.field("sourceStart").flatMap(n -> n.as(Integer.class));
    Optional<Integer> end = shown.field("sourceEnd").flatMap(n -> n.as(Integer.class));
    return file.isEmpty() || lineEnds.isEmpty() || start.isEmpty() || end.isEmpty()
        ? Optional.empty()
        : Optional.of(place(at.element(), file.get(), lineEnds.get(), start.get(), end.get()));
  }

  private static SourcePlace place(
      Element element, String file, int[] lineEnds, int start, int end) {
    int line = (int) Arrays.stream(lineEnds).filter(position -> position < start).count() + 1;
    int column = line == 1 ? start + 1 : start - lineEnds[line - 2];
    return new SourcePlace(
        file, start, Math.max(start, end), line, column, element, Arrays.asList(element));
  }

  private Optional<Inside> annotated(AnnotationMirror annotation, Optional<AnnotationValue> value) {
    Optional<Object> binding = new Inside(annotation).field("_binding").map(Inside::object);
    Optional<Inside> found =
        arrays(node, "annotations")
            .filter(a -> a.call("getCompilerAnnotation").map(Inside::object).equals(binding))
            .findFirst();
    return found
        .flatMap(a -> name(annotation, value).flatMap(name -> pair(a, name)))
        .or(() -> found);
  }

  private static Optional<String> name(
      AnnotationMirror annotation, Optional<AnnotationValue> value) {
    return annotation.getElementValues().entrySet().stream()
        .filter(pair -> Optional.of(pair.getValue()).equals(value))
        .map(Map.Entry::getKey)
        .map(method -> method.getSimpleName().toString())
        .findFirst();
  }

  private static Optional<Inside> pair(Inside annotation, String name) {
    return annotation.call("memberValuePairs").stream()
        .flatMap(Inside::elements)
        .filter(pair -> isNamed(pair, "name", name))
        .findFirst();
  }
}
