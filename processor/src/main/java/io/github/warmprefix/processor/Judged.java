package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.plan.Plan;
import io.github.warmprefix.processor.plan.Planner;
import io.github.warmprefix.processor.read.Problem;
import io.github.warmprefix.processor.read.ReadResult;
import io.github.warmprefix.processor.rules.Subject;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.template.CachedContent;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Parameter;
import io.github.warmprefix.processor.template.Segment;
import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A template on its way through the pipeline.
 *
 * @param template the template as it was read
 * @param problems what of it could not be read
 * @param plan where its markers go, as far as texts are known when it is read
 */
record Judged(Template template, List<Problem> problems, Plan plan) {

  static Judged of(Template template, ReadResult result, Planner planner) {
    return new Judged(
        template, result.problems(), planner.plan(template, result.problems().isEmpty()));
  }

  /** The declarations that findings may point at. */
  Stream<ElementPlace> places() {
    Stream<ElementPlace> members =
        template.segments().stream()
            .flatMap(
                segment ->
                    Stream.concat(
                        Stream.of(segment.element()),
                        segment.parameters().stream().map(Parameter::element)))
            .map(ElementPlace::of);
    return Stream.of(
            Stream.of(ElementPlace.of(template.type()), template.modelPlace()),
            members,
            problems.stream().map(Problem::place))
        .flatMap(places -> places);
  }

  /** What the rules judge before the bodies were looked into. */
  Subject subject() {
    return new Subject(template, problems, plan, Map.of());
  }

  /** What the rules judge afterwards: with the texts that could be folded, planned anew. */
  Subject subject(Map<String, SegmentFacts> facts, Planner planner) {
    Template folded = folded(facts);
    return new Subject(folded, problems, planner.plan(folded, problems.isEmpty()), facts);
  }

  private Template folded(Map<String, SegmentFacts> facts) {
    return new Template(
        template.type(),
        template.modelPlace(),
        template.modelId(),
        template.model(),
        template.maxTokens(),
        template.version(),
        template.workload(),
        template.segments().stream().map(segment -> folded(segment, facts)).toList());
  }

  private static Segment folded(Segment segment, Map<String, SegmentFacts> facts) {
    if (segment instanceof CachedSegment cached
        && cached.content() instanceof CachedContent.Computed) {
      Optional<String> text =
          Optional.ofNullable(facts.get(segment.name())).flatMap(SegmentFacts::text);
      if (text.isPresent()) {
        return new CachedSegment(
            cached.element(),
            cached.role(),
            cached.ttl(),
            cached.parameters(),
            new CachedContent.Folded(text.get()));
      }
    }
    return segment;
  }
}
