package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.read.TemplateReader;
import io.github.warmprefix.processor.report.ElementPrinter;
import io.github.warmprefix.processor.report.PrintedFindings;
import io.github.warmprefix.processor.report.Printer;
import io.github.warmprefix.processor.stability.BodyAnalysisListener;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.stability.library.LibraryTable;
import io.github.warmprefix.processor.stability.request.Request;
import io.github.warmprefix.processor.survey.ProjectRoot;
import io.github.warmprefix.processor.survey.Survey;
import io.github.warmprefix.processor.template.Template;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * One compilation: finds the annotated declarations of each round, waits for types that other
 * processors have yet to generate, and gives what is ready to the pipeline. Until something is
 * annotated it makes nothing.
 */
final class Session implements BodyAnalysisListener {
  private final Host host;
  private final Set<String> deferred = new LinkedHashSet<>();
  private Optional<ProcessingEnvironment> environment = Optional.empty();
  private Optional<Embedding> embedding = Optional.empty();
  private Setup setup;
  private Verdicts verdicts;
  private Pipeline pipeline;
  private boolean left;

  /**
   * A compilation.
   *
   * @param reach reaches the compiler, on behalf of who listens to it and of what is known of
   *     library methods once that is asked for
   */
  Session(BiFunction<BodyAnalysisListener, Supplier<LibraryTable>, Host> reach) {
    host = reach.apply(this, this::knowledge);
  }

  /** The compiler calls the processor of this compilation. */
  void process(ProcessingEnvironment environment) {
    this.environment = Optional.of(environment);
  }

  /** From here on all is done as the program around the compiler wants it. */
  void embed(Embedding embedding) {
    this.embedding = Optional.of(embedding);
  }

  /** Whether the compiler calls the processor. */
  boolean processes() {
    return environment.isPresent();
  }

  /** Whether bodies are looked into on behalf of this session. */
  boolean reachesBodies() {
    return host.pins().isPresent();
  }

  /** Leaves the analysis of bodies to somebody else. */
  void leave() {
    left = true;
  }

  /** Remembers where a declaration stands. */
  void pin(Element element) {
    host.pins().ifPresent(known -> known.pin(ElementPlace.of(element)));
  }

  /** Says the first of these that nobody silenced. */
  void sayFirst(List<Finding> findings) {
    verdicts().reportFirst(findings);
  }

  private Setup setup() {
    if (setup == null) {
      Map<String, String> options = new TreeMap<>();
      environment.ifPresent(known -> options.putAll(known.getOptions()));
      options.putAll(host.options());
      setup = Setup.of(options, host.announcer());
    }
    return setup;
  }

  private LibraryTable knowledge() {
    return setup().knowledge(host.announcer());
  }

  private Verdicts verdicts() {
    if (verdicts == null) {
      verdicts = new Verdicts(setup(), audience(), host.crashes());
    }
    return verdicts;
  }

  private Audience audience() {
    Audience present =
        embedding
            .<Audience>map(around -> new ObservedFindings(around.observer(), host.pins()))
            .orElseGet(() -> Audience.of(new PrintedFindings(printers())));
    return setup().options().report().map(folder -> reporting(present, folder)).orElse(present);
  }

  private Audience reporting(Audience others, Path folder) {
    Survey survey = new Survey(setup().models(), setup().texts(), ProjectRoot.here());
    return new ReportedFindings(
        others, survey, new ObservedFindings(survey, host.pins()), folder, host.announcer());
  }

  private List<Printer> printers() {
    List<Printer> printers = new ArrayList<>();
    host.pins().ifPresent(printers::add);
    environment.map(CompilerHost::atExpressions).ifPresent(printers::add);
    environment.map(known -> new ElementPrinter(known.getMessager())).ifPresent(printers::add);
    return printers;
  }

  private Pipeline pipeline(ProcessingEnvironment environment) {
    if (pipeline == null) {
      pipeline = new Pipeline(environment, setup(), host, verdicts(), embedding);
    }
    return pipeline;
  }

  @Override
  public boolean listens() {
    return !left;
  }

  @Override
  public void analysed(Map<Template, Map<String, SegmentFacts>> facts, List<Request> requests) {
    if (pipeline != null) {
      pipeline.analysed(facts, requests);
    } else if (!requests.isEmpty()) {
      verdicts().report(List.of(), List.of(), requests);
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
    host.crashes().report("the analysis of bodies", bug);
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
    environment.ifPresent(known -> round(known, round));
  }

  private void round(ProcessingEnvironment environment, RoundEnvironment round) {
    Pipeline pipeline = pipeline(environment);
    Elements elements = environment.getElementUtils();
    List<TypeElement> templates = new ArrayList<>();
    List<Element> strays = new ArrayList<>();
    for (Element element : withDeferred(annotated(round, elements), elements)) {
      if (element instanceof TypeElement type && TemplateReader.isTemplate(type)) {
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

  private Set<Element> withDeferred(Set<? extends Element> annotated, Elements known) {
    Set<Element> elements = new LinkedHashSet<>();
    deferred.forEach(
        name -> Optional.ofNullable(known.getTypeElement(name)).ifPresent(elements::add));
    deferred.clear();
    elements.addAll(annotated);
    return elements;
  }

  private Set<? extends Element> annotated(RoundEnvironment round, Elements known) {
    TypeElement[] annotations =
        TemplateReader.annotations().stream()
            .map(known::getTypeElement)
            .filter(Objects::nonNull)
            .toArray(TypeElement[]::new);
    return round.getElementsAnnotatedWithAny(annotations);
  }
}
