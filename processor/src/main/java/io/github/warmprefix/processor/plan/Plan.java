package io.github.warmprefix.processor.plan;

import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Segment;
import java.util.List;
import java.util.Optional;

/**
 * Where the markers of a template go.
 *
 * @param wire all segments in wire order: tools, system, messages, source order within each
 * @param runs the cached runs in wire order
 * @param markers what the generated builder places, at most as many as the API allows together with
 *     {@code movingMarkers}
 * @param wanted how many markers the runs would take, were there no limit
 * @param movingMarkers how many markers move along with conversations among the dynamic segments
 */
public record Plan(
    List<Segment> wire, List<Run> runs, List<Marker> markers, int wanted, int movingMarkers) {

  /** The marker that a segment carries. */
  public Optional<Marker> markerOn(CachedSegment segment) {
    return markers.stream().filter(marker -> marker.segment().equals(segment)).findFirst();
  }
}
