package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.List;

/** WP105: a cached member without visible text, on which the API refuses a marker. */
final class BlankSegment implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    return subject.template().cached().stream()
        .filter(segment -> segment.content().text().filter(String::isBlank).isPresent())
        .map(BlankSegment::finding)
        .toList();
  }

  private static Finding finding(CachedSegment segment) {
    return new Finding(
            RuleId.BLANK_SEGMENT,
            ElementPlace.of(segment.element()),
            "%s has no visible text, and the API refuses empty blocks"
                .formatted(Words.name(segment)),
            "give it a text or remove it")
        .in(TextPlaces.packaged(segment).map(TextPlaces::whole));
  }
}
