package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.plan.Marker;
import java.util.List;
import java.util.Optional;

/**
 * WP103: a marker with one hour comes after a marker with five minutes; the API refuses the
 * request.
 */
final class LongTtlAfterShort implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    List<Marker> markers = subject.plan().wanted();
    Optional<Marker> firstShort =
        markers.stream().filter(marker -> marker.ttl() == Ttl.FIVE_MINUTES).findFirst();
    if (firstShort.isEmpty()) {
      return List.of();
    }
    return markers.stream()
        .skip(markers.indexOf(firstShort.get()))
        .filter(marker -> marker.ttl() == Ttl.ONE_HOUR)
        .map(marker -> finding(marker, firstShort.get()))
        .toList();
  }

  private static Finding finding(Marker late, Marker early) {
    return new Finding(
        RuleId.LONG_TTL_AFTER_SHORT,
        ElementPlace.of(late.segment().element()),
        "%s asks for one hour but comes after %s with five minutes, and the API refuses that order (tools, system, messages)"
            .formatted(Words.name(late.segment()), Words.name(early.segment())),
        "give both the same TTL, or put the one-hour text first");
  }
}
