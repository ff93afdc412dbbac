package io.github.warmprefix.processor.stability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.core.cost.WorkloadFile;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.processor.javac.JavacBodies;
import io.github.warmprefix.processor.read.TemplateReader;
import io.github.warmprefix.processor.resource.ResourceFinder;
import io.github.warmprefix.processor.resource.UnsavedTexts;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the templates of a compilation and has their bodies analysed. */
final class Reading extends AbstractProcessor implements BodyAnalysisListener {
  private final Map<String, SegmentFacts> facts = new LinkedHashMap<>();
  private final List<Throwable> bugs = new ArrayList<>();
  private final UnaryOperator<ProcessingEnvironment> wrapping;
  private BodyAnalysis bodies;
  private boolean heard;

  Reading(UnaryOperator<ProcessingEnvironment> wrapping) {
    this.wrapping = wrapping;
  }

  /** What is found out, by the name of the segment. */
  Map<String, SegmentFacts> facts() {
    return facts;
  }

  /** What went wrong in the analysis. */
  List<Throwable> bugs() {
    return bugs;
  }

  /** Whether the analysis has come to an end. */
  boolean heard() {
    return heard;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (bodies == null) {
      bodies =
          JavacBodies.attach(
                  wrapping.apply(processingEnv), this, () -> LibraryTable.load(List.of()).table())
              .orElseThrow();
    }
    TemplateReader reader =
        new TemplateReader(
            processingEnv.getElementUtils(),
            new ResourceFinder(List.of(), processingEnv.getFiler(), UnsavedTexts.NONE),
            ModelCatalogue.bundled(),
            WorkloadFile.NONE);
    List<Template> templates =
        ElementFilter.typesIn(round.getRootElements()).stream()
            .filter(TemplateReader::isTemplate)
            .flatMap(type -> reader.read(type).template().stream())
            .toList();
    bodies.await(templates, round.getRootElements());
    return false;
  }

  @Override
  public boolean listens() {
    return true;
  }

  @Override
  public void analysed(Map<Template, Map<String, SegmentFacts>> found, List<Request> requests) {
    assertThat(heard).isFalse();
    heard = true;
    found.values().forEach(facts::putAll);
  }

  @Override
  public void unavailable() {
    bugs.add(new AssertionError("unavailable"));
  }

  @Override
  public void degraded(String reason) {
    bugs.add(new AssertionError(reason));
  }

  @Override
  public void failed(Throwable bug) {
    bugs.add(bug);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }
}
