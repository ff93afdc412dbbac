package io.github.warmprefix.processor.stability.request;

import io.github.warmprefix.processor.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A request as it is built.
 *
 * @param place where it is built
 * @param blocks its blocks in wire order: tools, system, messages
 * @param automatic the marker of the whole request, which goes to its last block
 * @param modelId the model, where it is known
 * @param whole whether nothing but these blocks can be in the request
 */
public record Request(
    Place place,
    List<Block> blocks,
    Optional<Mark> automatic,
    Optional<String> modelId,
    boolean whole) {

  /** The markers that are always there, in wire order. */
  public List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    blocks.forEach(block -> block.mark().filter(Mark::sure).ifPresent(marks::add));
    automatic.filter(Mark::sure).ifPresent(marks::add);
    return marks;
  }

  /** The blocks up to the last marked one, which is included. */
  public List<Block> marked() {
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      last = blocks.get(i).mark().isPresent() ? i : last;
    }
    return blocks.subList(0, last + 1);
  }
}
