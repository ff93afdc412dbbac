package io.github.warmprefix.cli.source.live;

import io.github.warmprefix.cli.source.CompileError;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.report.ReportedTemplate;
import io.github.warmprefix.core.report.SourceRange;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.Observer;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.rules.Subject;
import io.github.warmprefix.processor.survey.TemplateSurvey;
import io.github.warmprefix.processor.template.CachedContent;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.DynamicContent;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.PackagedText;
import io.github.warmprefix.processor.template.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Writes down what a compilation comes to. */
final class Watcher implements Observer {
  private record Noted(Found found, List<Element> around) {}

  private final TemplateSurvey survey;
  private final UnaryOperator<Spot> named;
  private final List<Noted> findings = new ArrayList<>();
  private final List<SeenTemplate> templates = new ArrayList<>();
  private final List<CompileError> errors = new ArrayList<>();
  private final Map<Element, Spot> members = new HashMap<>();

  /**
   * A watcher of one compilation.
   *
   * @param named names files as editors do
   */
  Watcher(ModelCatalogue models, TextMeter texts, UnaryOperator<Spot> named) {
    survey = new TemplateSurvey(models, texts);
    this.named = named;
  }

  /** The compiler has something to say itself. */
  void said(Diagnostic<? extends JavaFileObject> diagnostic) {
    if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() != null) {
      int start = (int) Math.max(0, diagnostic.getStartPosition());
      int end = (int) Math.max(start, diagnostic.getEndPosition());
      int line = (int) Math.max(1, diagnostic.getLineNumber());
      int column = (int) Math.max(1, diagnostic.getColumnNumber());
      Spot spot = new Spot(diagnostic.getSource().toUri(), start, end, line, column);
      errors.add(new CompileError(diagnostic.getMessage(Locale.ROOT), named.apply(spot)));
    }
  }

  @Override
  public void found(Severity severity, Finding finding, Optional<Spot> spot) {
    findings.add(
        new Noted(Found.of(severity, finding, spot.map(named)), finding.place().suppressors()));
  }

  @Override
  public void members(Subject subject, Map<String, Spot> declared) {
    for (Segment segment : subject.template().segments()) {
      Optional.ofNullable(declared.get(segment.name()))
          .ifPresent(spot -> members.put(segment.element(), named.apply(spot)));
    }
  }

  @Override
  public void judged(Subject subject, Optional<Spot> declared) {
    declared.map(named).ifPresent(spot -> templates.add(seen(subject, spot)));
  }

  private SeenTemplate seen(Subject subject, Spot declared) {
    Map<String, Spot> places = new HashMap<>();
    Map<String, String> resources = new HashMap<>();
    for (Segment segment : subject.template().segments()) {
      Optional.ofNullable(members.get(segment.element()))
          .ifPresent(spot -> places.put(segment.name(), spot));
      resource(segment).ifPresent(text -> resources.put(segment.name(), text.path()));
    }
    ReportedTemplate template =
        survey.of(
            subject,
            Optional.of(
                SourceRange.at(declared.file().toString(), declared.line(), declared.column())));
    return new SeenTemplate(template, declared, places, resources);
  }

  private static Optional<PackagedText> resource(Segment segment) {
    if (segment instanceof CachedSegment cached
        && cached.content() instanceof CachedContent.Packaged packaged) {
      return Optional.of(packaged.resource());
    }
    return segment instanceof DynamicSegment dynamic
            && dynamic.content() instanceof DynamicContent.Placeholders placeholders
        ? placeholders.resource()
        : Optional.empty();
  }

  /** What was seen. */
  Sight sight() {
    return new Sight(
        findings.stream()
            .sorted(Comparator.comparing(Noted::found, Found.IN_SOURCE_ORDER))
            .map(this::sighting)
            .toList(),
        templates,
        errors);
  }

  private Sighting sighting(Noted noted) {
    return new Sighting(
        noted.found(),
        noted.around().stream()
            .map(members::get)
            .filter(spot -> spot != null && !noted.found().spot().equals(Optional.of(spot)))
            .reduce((inner, outer) -> outer));
  }
}
