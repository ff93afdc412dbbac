package io.github.warmprefix.testing;

import io.github.warmprefix.core.cache.Ttl;
import java.util.List;
import java.util.Optional;

/**
 * Checks the markers of a request together: deferred tools, the automatic marker against the block
 * it falls on, their number and the order of their TTLs. How the API words four explicit markers
 * and an automatic one is not known; here it is worded as five.
 */
final class MarkerRules {
  private final int maximum;

  MarkerRules(int maximum) {
    this.maximum = maximum;
  }

  /** The first error. */
  Optional<ApiError> check(ApiRequest request) {
    List<PlacedMarker> markers = MarkerPlacement.of(request);
    return deferredTool(request)
        .or(() -> automaticAgainstBlock(request))
        .or(() -> number(markers))
        .or(() -> order(request.blocks(), markers))
        .map(ApiError::invalidRequest);
  }

  private static Optional<String> deferredTool(ApiRequest request) {
    return request.blocks().stream()
        .filter(block -> block.isDeferred() && block.marker().isPresent())
        .map(block -> block.json().path("name").asText())
        .map(
            name ->
                "Tool '"
                    + name
                    + "' cannot have both defer_loading=true and cache_control set. Tools with"
                    + " defer_loading cannot use prompt caching.")
        .findFirst();
  }

  private static Optional<String> automaticAgainstBlock(ApiRequest request) {
    if (request.automaticMarker().isEmpty()) {
      return Optional.empty();
    }
    Ttl automatic = request.automaticMarker().get();
    return MarkerPlacement.automaticTarget(request.blocks()).stream()
        .mapToObj(request.blocks()::get)
        .flatMap(block -> block.marker().stream())
        .filter(explicit -> explicit != automatic)
        .map(
            explicit ->
                "Top-level cache_control has ttl='"
                    + automatic.wire()
                    + "' but the target block already has cache_control with ttl='"
                    + explicit.wire()
                    + "'")
        .findFirst();
  }

  private Optional<String> number(List<PlacedMarker> markers) {
    return markers.size() <= maximum
        ? Optional.empty()
        : Optional.of(
            "A maximum of "
                + maximum
                + " blocks with cache_control may be provided. Found "
                + markers.size()
                + ".");
  }

  private static Optional<String> order(List<Block> blocks, List<PlacedMarker> markers) {
    return markers.stream()
        .dropWhile(marker -> marker.ttl() == Ttl.ONE_HOUR)
        .filter(marker -> marker.ttl() == Ttl.ONE_HOUR)
        .map(marker -> blocks.get(marker.block()).errorPath())
        .map(
            path ->
                path
                    + ".cache_control.ttl: a ttl='1h' cache_control block must not come after a"
                    + " ttl='5m' cache_control block. Note that blocks are processed in the"
                    + " following order: `tools`, `system`, `messages`.")
        .findFirst();
  }
}
