package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.plan.Join;
import io.github.warmprefix.processor.plan.Marker;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.List;

/** WP102: the runs of a template take more markers than a request may have. */
final class TooManyMarkers implements Rule {
  private final int limit;

  TooManyMarkers(int limit) {
    this.limit = limit;
  }

  @Override
  public List<Finding> check(Subject subject) {
    List<Marker> wanted = subject.plan().wanted();
    int moving = subject.plan().movingMarkers();
    int room = Math.max(0, limit - moving);
    if (wanted.size() <= room) {
      return List.of();
    }
    String total =
        moving == 0
            ? "the cached members need %d markers".formatted(wanted.size())
            : "the cached members need %d markers and the conversation %d"
                .formatted(wanted.size(), moving);
    return List.of(
        new Finding(
            RuleId.TOO_MANY_MARKERS,
            ElementPlace.of(opener(subject, wanted, room).element()),
            "%s, but a request may have %d".formatted(total, limit),
            Join.cheapest(wanted)
                .map(join -> advice(join, subject))
                .orElse("drop a conversation")));
  }

  /** The member that opens the first run for which there is no marker left. */
  private static CachedSegment opener(Subject subject, List<Marker> wanted, int room) {
    return room == 0
        ? subject.cachedOnWire().findFirst().orElseThrow()
        : after(wanted.get(room - 1), subject);
  }

  private static CachedSegment after(Marker marker, Subject subject) {
    List<CachedSegment> cached = subject.cachedOnWire().toList();
    return cached.get(cached.indexOf(marker.segment()) + 1);
  }

  private static String advice(Join join, Subject subject) {
    return "join %s and %s, which costs least: give them the same TTL and cache keys"
        .formatted(Words.name(join.first().segment()), Words.name(after(join.first(), subject)));
  }
}
