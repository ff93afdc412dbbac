package io.github.warmprefix.processor.plan;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.template.CachedSegment;
import java.util.List;

/**
 * Neighbouring cached segments, in wire order, that share one marker because section, TTL and cache
 * keys are the same.
 *
 * @param segments one or more segments
 * @param prefix the size of everything up to the end of the run
 */
public record Run(List<CachedSegment> segments, PrefixSize prefix) {
  /** The segment at the end of the run. */
  public CachedSegment last() {
    return segments.get(segments.size() - 1);
  }

  /** The life all its segments ask for. */
  public Ttl ttl() {
    return last().ttl();
  }
}
