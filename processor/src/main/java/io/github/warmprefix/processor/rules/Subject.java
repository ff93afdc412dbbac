package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.plan.Plan;
import io.github.warmprefix.processor.read.Problem;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.stability.SegmentFacts;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the rules judge: one template and all that is known of it.
 *
 * @param template the template
 * @param problems what of it could not be read
 * @param plan where its markers go
 * @param facts what the analysis of bodies found out, by the name of the segment; empty before
 */
public record Subject(
    Template template, List<Problem> problems, Plan plan, Map<String, SegmentFacts> facts) {

  /** The cached segments in wire order. */
  Stream<CachedSegment> cachedOnWire() {
    return plan.wire().stream()
        .filter(CachedSegment.class::isInstance)
        .map(CachedSegment.class::cast);
  }

  /** What makes the cached segments less than fixed, in source order of the segments. */
  Stream<Influence> influences() {
    return template.cached().stream()
        .map(segment -> facts.get(segment.name()))
        .filter(found -> found != null)
        .flatMap(found -> found.influences().stream());
  }
}
