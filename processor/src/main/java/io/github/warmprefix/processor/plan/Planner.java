package io.github.warmprefix.processor.plan;

import io.github.warmprefix.core.size.TextMeter;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.DynamicContent;
import io.github.warmprefix.processor.template.Segment;
import io.github.warmprefix.processor.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Decides where the markers of a template go. */
public final class Planner {
  private final int markerLimit;
  private final TextMeter texts;

  /**
   * A planner for an API.
   *
   * @param markerLimit the most markers in a request
   * @param texts measures the texts
   */
  public Planner(int markerLimit, TextMeter texts) {
    this.markerLimit = markerLimit;
    this.texts = texts;
  }

  /**
   * Plans one template.
   *
   * @param template the template
   * @param whole whether the template holds every member that the author marked; where it does not,
   *     no size is taken for complete
   */
  public Plan plan(Template template, boolean whole) {
    List<Segment> wire = wireOrder(template);
    PrefixMeter meter = new PrefixMeter(template.model(), texts, whole);
    List<Run> runs = runs(wire, meter);
    int moving = movingMarkers(template);
    int room = markerLimit - moving;
    List<Marker> wanted = Join.reduceFreely(wanted(runs, template), room);
    List<Marker> markers = Join.reduce(wanted, room);
    return new Plan(wire, runs, wanted, markers, moving, meter.members());
  }

  /** The segments in the order in which the API renders them. */
  public static List<Segment> wireOrder(Template template) {
    return template.segments().stream()
        .sorted(Comparator.comparing(segment -> segment.role().section()))
        .toList();
  }

  private static List<Run> runs(List<Segment> wire, PrefixMeter meter) {
    List<Run> runs = new ArrayList<>();
    List<CachedSegment> open = new ArrayList<>();
    for (Segment segment : wire) {
      if (segment instanceof CachedSegment cached) {
        if (!open.isEmpty() && !sameRun(open.get(0), cached)) {
          runs.add(new Run(List.copyOf(open), meter.size()));
          open.clear();
        }
        open.add(cached);
        meter.add(cached);
      }
    }
    if (!open.isEmpty()) {
      runs.add(new Run(List.copyOf(open), meter.size()));
    }
    return List.copyOf(runs);
  }

  private static boolean sameRun(CachedSegment a, CachedSegment b) {
    return a.role().section() == b.role().section()
        && a.ttl() == b.ttl()
        && a.keys().equals(b.keys());
  }

  /**
   * A marker at the end of each run. A run that is surely too short to be cached leaves it to the
   * next; the last one keeps it.
   */
  private static List<Marker> wanted(List<Run> runs, Template template) {
    List<Marker> markers = new ArrayList<>();
    boolean lastIsShort = false;
    for (Run run : runs) {
      Optional<CachedSegment> carrier = carrier(run);
      if (carrier.isPresent()) {
        if (lastIsShort) {
          markers.remove(markers.size() - 1);
        }
        markers.add(new Marker(carrier.get(), run.ttl(), run.prefix()));
        lastIsShort = isTooShort(run, template);
      }
    }
    return List.copyOf(markers);
  }

  private static boolean isTooShort(Run run, Template template) {
    return template
        .model()
        .filter(model -> run.prefix().surelyMisses(model.minimumCacheableTokens()))
        .isPresent();
  }

  /** The last segment of the run that has visible text. */
  private static Optional<CachedSegment> carrier(Run run) {
    return run.segments().stream()
        .filter(segment -> segment.content().text().filter(String::isBlank).isEmpty())
        .reduce((earlier, later) -> later);
  }

  private static int movingMarkers(Template template) {
    return (int)
        template.dynamic().stream()
            .filter(segment -> segment.content() instanceof DynamicContent.Turns)
            .count();
  }
}
