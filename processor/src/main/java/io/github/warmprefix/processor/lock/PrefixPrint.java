package io.github.warmprefix.processor.lock;

import io.github.warmprefix.core.lock.LockedPrefix;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.List;

/**
 * What is to be locked of a prefix.
 *
 * @param entry its entry for the lock file, with the estimate of its tokens
 * @param wire what a request that counts its tokens has to hold
 * @param segments the members between the marker before and the one that ends it, in wire order
 */
public record PrefixPrint(LockedPrefix entry, WirePrefix wire, List<CachedSegment> segments) {
  /** Copies the list. */
  public PrefixPrint {
    segments = List.copyOf(segments);
  }
}
