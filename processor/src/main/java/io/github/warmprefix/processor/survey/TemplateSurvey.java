package io.github.warmprefix.processor.survey;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.report.ReportedPrefix;
import io.github.warmprefix.core.report.ReportedSegment;
import io.github.warmprefix.core.report.ReportedTemplate;
import io.github.warmprefix.core.report.SourceRange;
import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.core.tokens.TokenizerFamily;
import io.github.warmprefix.processor.lock.WirePrefix;
import io.github.warmprefix.processor.plan.Marker;
import io.github.warmprefix.processor.rules.Subject;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.template.CachedContent;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Parameter;
import io.github.warmprefix.processor.template.Segment;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts one judged template into the words of reports. */
public final class TemplateSurvey {
  private final ModelCatalogue models;
  private final TextMeter texts;

  /**
   * A survey for some models.
   *
   * @param models the models with their prices
   * @param texts measures the texts
   */
  public TemplateSurvey(ModelCatalogue models, TextMeter texts) {
    this.models = models;
    this.texts = texts;
  }

  /**
   * A template as reports show it.
   *
   * @param declared where it is declared, where that is known
   */
  public ReportedTemplate of(Subject subject, Optional<SourceRange> declared) {
    String id = subject.template().type().getQualifiedName().toString();
    return new ReportedTemplate(
        id,
        declared.orElseGet(() -> SourceRange.at(id.replace('.', '/') + ".java", 1, 1)),
        subject.template().modelId(),
        subject.template().version(),
        subject.plan().wire().stream().map(segment -> segment(segment, subject)).toList(),
        subject.plan().markers().stream().map(marker -> prefix(marker, subject)).toList(),
        subject.template().workload());
  }

  private ReportedSegment segment(Segment segment, Subject subject) {
    if (!(segment instanceof CachedSegment cached)) {
      return new ReportedSegment(
          segment.name(),
          segment.role().section(),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    return new ReportedSegment(
        segment.name(),
        segment.role().section(),
        true,
        Optional.ofNullable(subject.plan().tokens().get(segment.name())),
        stability(cached, subject),
        subject.plan().markerOn(cached).map(Marker::ttl));
  }

  private static Optional<Stability> stability(CachedSegment segment, Subject subject) {
    if (segment.content() instanceof CachedContent.Constant
        || segment.content() instanceof CachedContent.Packaged) {
      return Optional.of(Stability.FIXED);
    }
    Stability least =
        segment.parameters().stream().anyMatch(Parameter::cacheKey)
            ? Stability.PER_KEY
            : Stability.FIXED;
    return Optional.ofNullable(subject.facts().get(segment.name()))
        .map(facts -> worst(facts, least));
  }

  private static Stability worst(SegmentFacts facts, Stability least) {
    return facts.influences().stream()
        .map(Influence::level)
        .reduce(least, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  private ReportedPrefix prefix(Marker marker, Subject subject) {
    List<Segment> wire = subject.plan().wire();
    List<Segment> before = wire.subList(0, wire.indexOf(marker.segment()) + 1);
    if (!marker.prefix().complete() || !before.stream().allMatch(CachedSegment.class::isInstance)) {
      return new ReportedPrefix(Map.of());
    }
    WirePrefix prefix = WirePrefix.of(before.stream().map(CachedSegment.class::cast).toList());
    Map<TokenizerFamily, TokenEstimate> tokens = new EnumMap<>(TokenizerFamily.class);
    for (Model model : models.models()) {
      tokens.computeIfAbsent(model.family(), family -> prefix.size(model, texts));
    }
    subject
        .template()
        .model()
        .ifPresent(model -> tokens.put(model.family(), marker.prefix().known()));
    return new ReportedPrefix(tokens);
  }
}
