package io.github.warmprefix.processor.survey;

import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.ReportedFinding;
import io.github.warmprefix.core.report.ReportedTemplate;
import io.github.warmprefix.core.report.SourceRange;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.Observer;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.read.TemplateReader;
import io.github.warmprefix.processor.rules.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Collects what a compilation comes to, and makes a report of it. */
public final class Survey implements Observer {
  private static final Comparator<ReportedFinding> ORDER =
      Comparator.comparing(
              (ReportedFinding finding) -> finding.place().map(SourceRange::file).orElse(""))
          .thenComparing(finding -> finding.place().map(SourceRange::line).orElse(0))
          .thenComparing(finding -> finding.place().map(SourceRange::column).orElse(0))
          .thenComparing(ReportedFinding::rule)
          .thenComparing(ReportedFinding::message);

  private final ModelCatalogue models;
  private final TemplateSurvey templateSurvey;
  private final SourceTexts sources;
  private final List<ReportedFinding> findings = new ArrayList<>();
  private final Map<String, ReportedTemplate> templates = new TreeMap<>();

  /**
   * A survey of nothing yet.
   *
   * @param models the models with their prices
   * @param texts measures the texts
   * @param root the folder from which reports name files
   */
  public Survey(ModelCatalogue models, TextMeter texts, Path root) {
    this.models = models;
    templateSurvey = new TemplateSurvey(models, texts);
    sources = new SourceTexts(root);
  }

  @Override
  public void found(Severity severity, Finding finding, Optional<Spot> spot) {
    Optional<SourceRange> place = spot.map(sources::range);
    findings.add(
        new ReportedFinding(
            finding.rule().id(),
            reported(severity),
            finding.what(),
            finding.path(),
            finding.help(),
            template(finding),
            place,
            place.flatMap(range -> sources.excerpt(range, spot.get().file()))));
  }

  @Override
  public void judged(Subject subject, Optional<Spot> declared) {
    ReportedTemplate template = templateSurvey.of(subject, declared.map(sources::range));
    templates.put(template.id(), template);
  }

  /**
   * The report, in an order of its own.
   *
   * @param version the version of Warmprefix
   */
  public Report report(String version) {
    return new Report(
        version,
        models,
        RuleTexts.all(),
        List.copyOf(templates.values()),
        findings.stream().sorted(ORDER).toList());
  }

  private static io.github.warmprefix.core.report.Severity reported(Severity severity) {
    return io.github.warmprefix.core.report.Severity.valueOf(severity.name());
  }

  private static Optional<String> template(Finding finding) {
    return finding.place().suppressors().stream()
        .flatMap(
            element ->
                Stream.iterate(element, around -> around != null, Element::getEnclosingElement))
        .filter(element -> element instanceof TypeElement && TemplateReader.isTemplate(element))
        .map(element -> ((TypeElement) element).getQualifiedName().toString())
        .findFirst();
  }
}
