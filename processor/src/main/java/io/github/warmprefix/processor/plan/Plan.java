package io.github.warmprefix.processor.plan;

import io.github.warmprefix.core.tokens.TokenEstimate;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Segment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the markers of a template go.
 *
 * @param wire all segments in wire order: tools, system, messages, source order within each
 * @param runs the cached runs in wire order
 * @param wanted the markers that the runs need to keep every TTL and every cache key apart, in wire
 *     order; a section has one of its own only where there is room for it
 * @param markers the markers that the builder places: as many of these as the API allows together
 *     with {@code movingMarkers}
 * @param movingMarkers how many markers move along with conversations among the dynamic segments
 * @param tokens the tokens of the cached members whose text is known, by their names
 */
public record Plan(
    List<Segment> wire,
    List<Run> runs,
    List<Marker> wanted,
    List<Marker> markers,
    int movingMarkers,
    Map<String, TokenEstimate> tokens) {

  /** The marker that a segment carries. */
  public Optional<Marker> markerOn(CachedSegment segment) {
    return markers.stream().filter(marker -> marker.segment().equals(segment)).findFirst();
  }

  /** The last marker, whose prefix is all that can be cached for every request. */
  public Optional<Marker> lastMarker() {
    return markers.isEmpty() ? Optional.empty() : Optional.of(markers.get(markers.size() - 1));
  }
}
