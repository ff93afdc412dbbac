package io.github.warmprefix.testing;

import io.github.warmprefix.core.cache.Ttl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds the blocks of a request that are marked. */
final class MarkerPlacement {
  private MarkerPlacement() {}

  /**
   * All markers in the order of the prompt. The automatic one stands on the last cacheable block;
   * it adds nothing where that block has a marker of its own, and where no block is cacheable.
   */
  static List<PlacedMarker> of(ApiRequest request) {
    List<Block> blocks = request.blocks();
    List<PlacedMarker> markers = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int index = i;
      blocks.get(i).marker().ifPresent(ttl -> markers.add(new PlacedMarker(index, ttl, false)));
    }
    request.automaticMarker().ifPresent(ttl -> addAutomatic(blocks, ttl, markers));
    markers.sort(Comparator.comparingInt(PlacedMarker::block));
    return List.copyOf(markers);
  }

  /** The index of the block on which the automatic marker stands. */
  static OptionalInt automaticTarget(List<Block> blocks) {
    return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).isCacheable()).max();
  }

  private static void addAutomatic(List<Block> blocks, Ttl ttl, List<PlacedMarker> markers) {
    automaticTarget(blocks).stream()
        .filter(target -> blocks.get(target).marker().isEmpty())
        .forEach(target -> markers.add(new PlacedMarker(target, ttl, true)));
  }
}
