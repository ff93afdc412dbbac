package io.github.warmprefix.processor.generate;

import io.github.warmprefix.core.cache.WireSection;
import io.github.warmprefix.processor.plan.Marker;
import io.github.warmprefix.processor.plan.Plan;
import io.github.warmprefix.processor.plan.Run;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.DynamicContent;
import io.github.warmprefix.processor.template.DynamicSegment;
import io.github.warmprefix.processor.template.Role;
import io.github.warmprefix.processor.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps that make up one section of the request.
 *
 * @param section the section
 * @param fixed the leading steps whose blocks are the same in every request; they end with a run
 * @param varying all steps behind them
 */
record SectionSteps(WireSection section, List<Step> fixed, List<Step> varying) {

  /** The steps of a section of a plan. */
  static SectionSteps of(WireSection section, Plan plan) {
    List<Step> steps = new ArrayList<>();
    int fixed = 0;
    boolean leading = true;
    for (Segment segment : plan.wire()) {
      if (segment.role().section() != section) {
        continue;
      }
      if (segment instanceof CachedSegment cached) {
        Run run = runOf(cached, plan);
        steps.add(
            new Step.Cached(
                cached, plan.markerOn(cached).map(Marker::ttl), run.last().equals(cached)));
        leading = leading && isFixed(run);
      } else {
        steps.add(new Step.Dynamic((DynamicSegment) segment));
        leading = false;
      }
      fixed += leading ? 1 : 0;
    }
    if (section == WireSection.MESSAGES && lacksUser(plan)) {
      steps.add(new Step.UserMessage());
    }
    return new SectionSteps(
        section,
        List.copyOf(steps.subList(0, fixed)),
        List.copyOf(steps.subList(fixed, steps.size())));
  }

  /** Whether the template has no turn of the user, so that the caller must give one. */
  static boolean lacksUser(Plan plan) {
    return plan.wire().stream().noneMatch(segment -> segment.role() == Role.USER);
  }

  /** The run a cached segment belongs to. */
  static Run runOf(CachedSegment segment, Plan plan) {
    return plan.runs().stream()
        .filter(run -> run.segments().contains(segment))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("in no run: " + segment.name()));
  }

  /** The last fixed segment, if there is one. */
  Optional<CachedSegment> lastFixed() {
    return fixed.isEmpty()
        ? Optional.empty()
        : Optional.of(((Step.Cached) fixed.get(fixed.size() - 1)).segment());
  }

  /** Whether all there is of the section is one text of the user that is not cached. */
  boolean asksOnce() {
    return fixed.isEmpty() && varying.size() == 1 && asks(varying.get(0));
  }

  /** The one text with a marker behind the fixed system blocks, where there is nothing else. */
  Optional<Step.Cached> onlyMarkedText() {
    return section == WireSection.SYSTEM
            && varying.size() == 1
            && varying.get(0) instanceof Step.Cached cached
            && cached.marker().isPresent()
        ? Optional.of(cached)
        : Optional.empty();
  }

  private static boolean asks(Step step) {
    return step instanceof Step.UserMessage
        || step instanceof Step.Dynamic dynamic
            && dynamic.segment().role() == Role.USER
            && !(dynamic.segment().content() instanceof DynamicContent.Turns);
  }

  private static boolean isFixed(Run run) {
    return run.segments().stream().allMatch(segment -> segment.parameters().isEmpty());
  }
}
