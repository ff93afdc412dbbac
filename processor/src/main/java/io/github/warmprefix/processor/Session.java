package io.github.warmprefix.processor;

import io.github.warmprefix.processor.read.TemplateReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * One compilation: finds the annotated declarations of each round, waits for types that other
 * processors have yet to generate, and gives what is ready to the pipeline. Until something is
 * annotated it makes nothing.
 */
final class Session {
  private final ProcessingEnvironment environment;
  private final CrashReport crashes;
  private final Set<String> deferred = new LinkedHashSet<>();
  private Pipeline pipeline;

  Session(ProcessingEnvironment environment, CrashReport crashes) {
    this.environment = environment;
    this.crashes = crashes;
  }

  /**
   * Takes one round.
   *
   * @param annotations those of our annotations that stand on anything in this round
   */
  void round(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (annotations.isEmpty() && pipeline == null) {
      return;
    }
    if (pipeline == null) {
      pipeline = Pipeline.create(environment, crashes);
    }
    List<TypeElement> templates = new ArrayList<>();
    List<Element> strays = new ArrayList<>();
    for (Element element : withDeferred(annotated(round))) {
      if (element instanceof TypeElement type && pipeline.isTemplate(type)) {
        if (Unresolved.in(type)) {
          deferred.add(type.getQualifiedName().toString());
        } else {
          templates.add(type);
        }
      } else {
        strays.add(element);
      }
    }
    pipeline.round(templates, strays, round);
  }

  private Set<Element> withDeferred(Set<? extends Element> annotated) {
    Set<Element> elements = new LinkedHashSet<>();
    deferred.forEach(
        name ->
            Optional.ofNullable(environment.getElementUtils().getTypeElement(name))
                .ifPresent(elements::add));
    deferred.clear();
    elements.addAll(annotated);
    return elements;
  }

  private Set<? extends Element> annotated(RoundEnvironment round) {
    TypeElement[] annotations =
        TemplateReader.annotations().stream()
            .map(environment.getElementUtils()::getTypeElement)
            .filter(Objects::nonNull)
            .toArray(TypeElement[]::new);
    return round.getElementsAnnotatedWithAny(annotations);
  }
}
