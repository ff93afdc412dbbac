package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.List;

/**
 * What is to be locked of a prefix of which only some texts are known. Its hash takes the names of
 * the other members for their content, so it is no hash of what is sent.
 *
 * @param entry its entry for the lock file, with the tokens that it has at least
 * @param segments the members between the marker before and the one that ends it whose text is
 *     known, in wire order
 */
public record PartialPrint(LockedPrefix entry, List<CachedSegment> segments) {
  /** Copies the list. */
  public PartialPrint {
    segments = List.copyOf(segments);
  }
}
