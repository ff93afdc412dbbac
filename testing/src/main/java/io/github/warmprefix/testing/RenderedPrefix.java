package io.github.warmprefix.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.warmprefix.core.cache.WireSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cached part of one rendering of a request: up to its last marker.
 *
 * @param circumstances where it was rendered, as a clause for people
 * @param pieces what is compared: the model, parameters and blocks, and the end
 */
record RenderedPrefix(String circumstances, List<Piece> pieces) {
  /**
   * Reads a request.
   *
   * @throws AssertionError if it has no marker
   */
  static RenderedPrefix of(String circumstances, String body) {
    ApiRequest request = read(body);
    List<PlacedMarker> markers = MarkerPlacement.of(request);
    if (markers.isEmpty()) {
      throw new AssertionError("the request has no marker, so nothing of it is cached");
    }
    Block last = request.blocks().get(markers.get(markers.size() - 1).block());
    return new RenderedPrefix(circumstances, upTo(last, request));
  }

  /**
   * All renderings are the same.
   *
   * @throws AssertionError with the first byte at which one differs from the first
   */
  static void areEqual(List<RenderedPrefix> renderings) {
    RenderedPrefix first = renderings.get(0);
    for (RenderedPrefix other : renderings) {
      first
          .divergence(other)
          .ifPresent(
              divergence -> {
                throw new AssertionError(describe(divergence, first, other));
              });
    }
  }

  private Optional<Divergence> divergence(RenderedPrefix other) {
    for (int i = 0; i < Math.min(pieces.size(), other.pieces.size()); i++) {
      if (!pieces.get(i).equals(other.pieces.get(i))) {
        return Optional.of(FirstDifference.between(pieces.get(i), other.pieces.get(i)));
      }
    }
    return Optional.empty();
  }

  private static String describe(Divergence at, RenderedPrefix first, RenderedPrefix other) {
    return "the prefix differs from one rendering to the next at "
        + at.path()
        + ", byte "
        + at.byteOffset()
        + (at.cachedPath().equals(at.path())
            ? ""
            : " (where the first has " + at.cachedPath() + ")")
        + "\n  "
        + first.circumstances
        + ": "
        + at.cached()
        + "\n  "
        + other.circumstances
        + ": "
        + at.received();
  }

  private static List<Piece> upTo(Block last, ApiRequest request) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.of("model", TextNode.valueOf(request.model())));
    for (WireSection section : WireSection.values()) {
      pieces.addAll(PrefixParameters.before(section, request));
      for (Block block : request.blocks()) {
        if (block.section() == section) {
          pieces.addAll(Piece.of(block));
          if (block == last) {
            pieces.add(Piece.of("the end of the prefix", NullNode.instance));
            return List.copyOf(pieces);
          }
        }
      }
    }
    throw new IllegalArgumentException("the last block is none of the request's");
  }

  private static ApiRequest read(String body) {
    try {
      return RequestReader.read(JsonText.parse(body));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the SDK wrote no JSON", e);
    }
  }
}
