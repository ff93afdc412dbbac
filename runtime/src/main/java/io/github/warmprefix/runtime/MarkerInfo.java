package io.github.warmprefix.runtime;

import io.github.warmprefix.core.cache.Ttl;
import java.util.List;

/**
 * A cache marker that a generated builder places.
 *
 * @param member the template's member whose last block carries it
 * @param ttl the life it asks for
 * @param keys the names of the cache keys the member depends on; empty when every request shares
 *     the entry
 */
public record MarkerInfo(String member, Ttl ttl, List<String> keys) {
  /** Copies the list. */
  public MarkerInfo {
    keys = List.copyOf(keys);
  }
}
