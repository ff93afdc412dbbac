package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.generate.SourceWriter;
import io.github.warmprefix.processor.generate.Written;
import io.github.warmprefix.processor.lock.ProjectLock;
import io.github.warmprefix.processor.plan.Planner;
import io.github.warmprefix.processor.read.Problem;
import io.github.warmprefix.processor.read.ReadResult;
import io.github.warmprefix.processor.read.TemplateReader;
import io.github.warmprefix.processor.report.Pins;
import io.github.warmprefix.processor.resource.ClassOutput;
import io.github.warmprefix.processor.resource.ResourceFinder;
import io.github.warmprefix.processor.resource.UnsavedTexts;
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
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The way of the data: read, plan and generate while annotations are processed; have it judged once
 * the compiler has attributed the bodies, or at the end of the rounds where it never will.
 */
final class Pipeline {
  private final TemplateReader reader;
  private final Planner planner;
  private final Optional<SourceWriter> writer;
  private final Verdicts verdicts;
  private final ProjectLock lock;
  private final CrashReport crashes;
  private final BodyAnalysis bodies;
  private final Optional<Pins> pins;
  private final Map<String, Judged> templates = new TreeMap<>();
  private final Strays strays = new Strays();

  Pipeline(
      ProcessingEnvironment environment,
      Setup setup,
      Host host,
      Verdicts verdicts,
      Optional<Embedding> embedding) {
    this.verdicts = verdicts;
    crashes = host.crashes();
    bodies = host.bodies();
    pins = host.pins();
    reader =
        new TemplateReader(
            environment.getElementUtils(),
            new ResourceFinder(
                setup.options().resourceRoots(),
                environment.getFiler(),
                embedding.map(Embedding::unsaved).orElse(UnsavedTexts.NONE)),
            setup.models(),
            setup.workloads());
    lock = setup.lock();
    ClassOutput.folder(environment.getFiler()).ifPresent(lock::searchFrom);
    planner = new Planner(setup.models().limits().markers(), setup.texts());
    writer =
        Optional.of(new SourceWriter(environment.getElementUtils(), environment.getFiler()))
            .filter(used -> embedding.map(Embedding::builders).orElse(true));
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
    writer.ifPresent(known -> take(type, known.write(template, judged.plan())));
    return result.template();
  }

  private void take(TypeElement type, Written written) {
    if (written instanceof Written.Refused refused) {
      addStray(
          new Problem.NoBuilder(
              ElementPlace.of(type), type.getSimpleName().toString(), refused.reason()));
    } else if (written instanceof Written.Done done) {
      lock.searchFrom(done.place());
    }
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
    verdicts.report(strays.sorted(), subjects, requests);
  }

  /** Judges without the bodies: the compiler never attributed them. */
  void unavailable() {
    verdicts.report(
        strays.sorted(), templates.values().stream().map(Judged::subject).toList(), List.of());
  }

  /** Judges without the bodies, and says why. */
  void degraded(String reason) {
    unavailable();
    templates.values().stream()
        .map(Judged::template)
        .filter(template -> !template.computed().isEmpty())
        .findFirst()
        .map(first -> List.of(Rules.degraded(first, reason)))
        .ifPresent(note -> verdicts.report(note, List.of(), List.of()));
  }
}
