package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Blocks of one section in wire order, cut into runs that can each have a marker.
 *
 * @param <B> the type of a block
 */
final class Runs<B> {
  private final BiFunction<B, CacheControlEphemeral, Optional<B>> marking;
  private final List<B> blocks;
  private int runStart;

  /**
   * No blocks.
   *
   * @param marking a block with a marker, or empty when the block cannot carry one
   */
  Runs(BiFunction<B, CacheControlEphemeral, Optional<B>> marking) {
    this(marking, List.of());
  }

  /** Finished runs, to which more can be added. */
  Runs(BiFunction<B, CacheControlEphemeral, Optional<B>> marking, List<B> blocks) {
    this.marking = marking;
    this.blocks = new ArrayList<>(blocks.size() + 1);
    this.blocks.addAll(blocks);
    runStart = blocks.size();
  }

  void add(B block) {
    blocks.add(block);
  }

  /** Ends the run with a marker on its last block that can carry one, if there is one. */
  void mark(String ttl) {
    CacheControlEphemeral marker = Markers.of(ttl);
    for (int i = blocks.size() - 1; i >= runStart; i--) {
      Optional<B> marked = marking.apply(blocks.get(i), marker);
      if (marked.isPresent()) {
        blocks.set(i, marked.get());
        break;
      }
    }
    end();
  }

  /** Ends the run without a marker. */
  void end() {
    runStart = blocks.size();
  }

  List<B> blocks() {
    return blocks;
  }
}
