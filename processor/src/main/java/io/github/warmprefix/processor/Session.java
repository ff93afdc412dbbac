package io.github.warmprefix.processor;

import io.github.warmprefix.processor.options.Options;
import io.github.warmprefix.processor.options.OptionsParser;
import io.github.warmprefix.processor.read.TemplateReader;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * One compilation: finds the annotated declarations of each round, waits for types that other
 * processors have yet to generate, and gives what is ready to the pipeline. Until something is
 * annotated it makes nothing.
 */
final class Session implements BodyAnalysisListener {
  private final ProcessingEnvironment environment;
  private final CrashReport crashes;
  private final Set<String> deferred = new LinkedHashSet<>();
  private BodyAnalysis bodies;
  private Pipeline pipeline;

  Session(ProcessingEnvironment environment, CrashReport crashes) {
    this.environment = environment;
    this.crashes = crashes;
  }

  /** Begins to listen to the compiler, for requests in code without any annotation of ours. */
  void listen() {
    bodies = CompilerHost.bodies(environment, this, this::knowledge);
  }

  /** What is known of library methods; says at once what is wrong with the tables of a user. */
  private LibraryTable knowledge() {
    Options options = OptionsParser.parse(environment.getOptions()).options();
    LibraryTable.Loaded loaded = LibraryTable.load(options.stability());
    loaded
        .problems()
        .forEach(
            problem ->
                environment
                    .getMessager()
                    .printMessage(Diagnostic.Kind.ERROR, "Warmprefix: " + problem));
    return loaded.table();
  }

  private Pipeline pipeline() {
    if (pipeline == null) {
      pipeline = Pipeline.create(environment, bodies, crashes);
    }
    return pipeline;
  }

  @Override
  public void analysed(Map<Template, Map<String, SegmentFacts>> facts, List<Request> requests) {
    if (pipeline != null || !requests.isEmpty()) {
      pipeline().analysed(facts, requests);
    }
  }

  @Override
  public void unavailable() {
    if (pipeline != null) {
      pipeline.unavailable();
    }
  }

  @Override
  public void degraded(String reason) {
    if (pipeline != null) {
      pipeline.degraded(reason);
    }
  }

  @Override
  public void failed(Throwable bug) {
    crashes.report("the analysis of bodies", bug);
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
    Pipeline pipeline = pipeline();
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
