package io.github.warmprefix.processor;

import io.github.warmprefix.core.models.CatalogueResult;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.generate.SourceWriter;
import io.github.warmprefix.processor.generate.Written;
import io.github.warmprefix.processor.options.Options;
import io.github.warmprefix.processor.options.OptionsParser;
import io.github.warmprefix.processor.plan.Planner;
import io.github.warmprefix.processor.read.Problem;
import io.github.warmprefix.processor.read.ReadResult;
import io.github.warmprefix.processor.read.TemplateReader;
import io.github.warmprefix.processor.report.ElementPrinter;
import io.github.warmprefix.processor.report.Pins;
import io.github.warmprefix.processor.report.Printer;
import io.github.warmprefix.processor.report.Reporter;
import io.github.warmprefix.processor.resource.ResourceFinder;
import io.github.warmprefix.processor.rules.RequestRules;
import io.github.warmprefix.processor.rules.Rules;
import io.github.warmprefix.processor.rules.Subject;
import io.github.warmprefix.processor.stability.BodyAnalysis;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.stability.request.Request;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * The way of the data: read, plan and generate while annotations are processed; judge and report
 * once the compiler has attributed the bodies, or at the end of the rounds where it never will.
 */
final class Pipeline {
  private final TemplateReader reader;
  private final Planner planner;
  private final SourceWriter writer;
  private final Rules rules;
  private final RequestRules requestRules;
  private final Reporter reporter;
  private final CrashReport crashes;
  private final BodyAnalysis bodies;
  private final Optional<Pins> pins;
  private final Map<String, Judged> templates = new TreeMap<>();
  private final Strays strays = new Strays();

  private Pipeline(
      ProcessingEnvironment environment,
      Options options,
      ModelCatalogue models,
      BodyAnalysis bodies,
      CrashReport crashes) {
    this.crashes = crashes;
    this.bodies = bodies;
    reader =
        new TemplateReader(
            environment.getElementUtils(),
            new ResourceFinder(options.resourceRoots(), environment.getFiler()),
            models);
    planner = new Planner(models.limits().markers());
    writer = new SourceWriter(environment.getElementUtils(), environment.getFiler());
    rules = new Rules(models);
    requestRules = new RequestRules(models);
    pins = CompilerHost.pins(environment);
    List<Printer> printers = new ArrayList<>();
    pins.ifPresent(printers::add);
    printers.add(new ElementPrinter(environment.getMessager()));
    printers.add(CompilerHost.atExpressions(environment));
    reporter = new Reporter(options, printers);
  }

  /** The pipeline of a compilation; says at once what is wrong with its options. */
  static Pipeline create(
      ProcessingEnvironment environment, BodyAnalysis bodies, CrashReport crashes) {
    Messager messager = environment.getMessager();
    OptionsParser.Parsed parsed = OptionsParser.parse(environment.getOptions());
    parsed
        .problems()
        .forEach(problem -> messager.printMessage(Diagnostic.Kind.ERROR, "Warmprefix: " + problem));
    ModelCatalogue models = models(parsed.options(), messager);
    return new Pipeline(environment, parsed.options(), models, bodies, crashes);
  }

  private static ModelCatalogue models(Options options, Messager messager) {
    if (options.models().isPresent()) {
      CatalogueResult result = ModelCatalogue.withOverrides(options.models().get());
      if (result instanceof CatalogueResult.Loaded loaded) {
        return loaded.catalogue();
      }
      messager.printMessage(
          Diagnostic.Kind.ERROR, "Warmprefix: " + ((CatalogueResult.Rejected) result).message());
    }
    return ModelCatalogue.bundled();
  }

  boolean isTemplate(Element element) {
    return reader.isTemplate(element);
  }

  void round(List<TypeElement> types, List<Element> unowned, RoundEnvironment round) {
    for (Element element : unowned) {
      reader.strayProblem(element).ifPresent(this::addStray);
    }
    List<Template> read = new ArrayList<>();
    for (TypeElement type : types) {
      crashes.guard("template " + type, () -> read(type).ifPresent(read::add));
    }
    bodies.await(read, round.getRootElements());
    if (round.processingOver()) {
      end(round.errorRaised());
    }
  }

  private void end(boolean errorRaised) {
    if (templates.isEmpty() || errorRaised) {
      unavailable();
    } else {
      bodies.noRoundFollows();
    }
  }

  private Optional<Template> read(TypeElement type) {
    ReadResult result = reader.read(type);
    if (result.template().isEmpty()) {
      result.problems().forEach(this::addStray);
      return Optional.empty();
    }
    Template template = result.template().get();
    Judged judged = Judged.of(template, result, planner);
    templates.put(type.getQualifiedName().toString(), judged);
    pins.ifPresent(known -> judged.places().forEach(known::pin));
    if (writer.write(template, judged.plan()) instanceof Written.Refused refused) {
      addStray(
          new Problem.NoBuilder(
              ElementPlace.of(type), type.getSimpleName().toString(), refused.reason()));
    }
    return result.template();
  }

  private void addStray(Problem problem) {
    pins.ifPresent(known -> known.pin(problem.place()));
    strays.add(problem);
  }

  /** Takes over what the analysis of bodies found out. */
  void analysed(Map<Template, Map<String, SegmentFacts>> facts, List<Request> requests) {
    List<Subject> subjects =
        templates.values().stream()
            .map(judged -> judged.subject(facts.getOrDefault(judged.template(), Map.of()), planner))
            .toList();
    report(subjects, requests);
  }

  /** Judges without the bodies: the compiler never attributed them. */
  void unavailable() {
    report(templates.values().stream().map(Judged::subject).toList(), List.of());
  }

  /** Judges without the bodies, and says why. */
  void degraded(String reason) {
    unavailable();
    templates.values().stream()
        .map(Judged::template)
        .filter(template -> !template.computed().isEmpty())
        .findFirst()
        .ifPresent(first -> reporter.report(List.of(Rules.degraded(first, reason))));
  }

  private void report(List<Subject> subjects, List<Request> requests) {
    List<Finding> findings = new ArrayList<>(strays.sorted());
    for (Subject subject : subjects) {
      crashes.guard(
          "template " + subject.template().type(), () -> findings.addAll(rules.check(subject)));
    }
    crashes.guard(
        "requests in hand-written code", () -> findings.addAll(requestRules.check(requests)));
    reporter.report(findings);
  }
}
