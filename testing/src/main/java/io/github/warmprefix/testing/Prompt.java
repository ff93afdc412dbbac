package io.github.warmprefix.testing;

import java.util.List;

/**
 * A request as the model sees it: tools, system, messages.
 *
 * @param pieces everything that is compared, in order
 * @param blocks the blocks, in order
 */
record Prompt(List<Piece> pieces, List<RenderedBlock> blocks) {
  /** The tokens of the whole prompt. */
  long tokens() {
    return blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1).tokens();
  }

  /** The pieces of the prefix that ends at a block. */
  List<Piece> prefix(RenderedBlock end) {
    return pieces.subList(0, end.pieces());
  }
}
